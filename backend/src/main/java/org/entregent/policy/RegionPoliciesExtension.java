package org.entregent.policy;

import static org.entregent.access.Permission.POLICIES_WRITE;
import static org.entregent.schema.jooq.public_.Tables.REGION;

import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Region;
import org.springframework.stereotype.Component;

/** Whether the viewer lays down a region's rules. */
@Component
final class RegionPoliciesExtension extends GraphExtension<Region> {

    RegionPoliciesExtension() {
        super("Region", REGION);
        flag("viewerCanSetPolicies", (region, scope) -> scope.viewer().reaches(region.ID, POLICIES_WRITE));
    }
}
