package org.entregent.office;

import static org.entregent.access.Permission.OFFICES_MANAGE;
import static org.entregent.access.Permission.REGIONS_MANAGE;
import static org.entregent.schema.jooq.public_.Tables.REGION;

import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Region;
import org.springframework.stereotype.Component;

/** To which offices of a region the viewer appoints. */
@Component
final class RegionOfficesExtension extends GraphExtension<Region> {

    RegionOfficesExtension() {
        super("Region", REGION);
        flag("viewerCanAppoint", (region, scope) -> scope.viewer().reaches(region.ID, OFFICES_MANAGE));
        flag("viewerCanAppointDirectors", (region, scope) -> scope.viewer().reaches(region.ID, REGIONS_MANAGE));
    }
}
