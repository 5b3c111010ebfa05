package org.entregent.finder;

import static org.entregent.access.Permission.GUIDE_EDIT;
import static org.entregent.schema.jooq.public_.Tables.REGION;

import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Region;
import org.springframework.stereotype.Component;

/** Who may publish other questions for a region. */
@Component
final class RegionFinderExtension extends GraphExtension<Region> {

    RegionFinderExtension() {
        super("Region", REGION);
        flag("viewerCanPublishFinder", (region, scope) -> scope.viewer().reaches(region.ID, GUIDE_EDIT));
    }
}
