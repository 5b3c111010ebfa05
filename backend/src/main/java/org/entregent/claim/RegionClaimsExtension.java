package org.entregent.claim;

import static org.entregent.schema.jooq.public_.Tables.CLAIM;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Region;
import org.springframework.stereotype.Component;

/** Claims of a region's guide. */
@Component
final class RegionClaimsExtension extends GraphExtension<Region> {

    RegionClaimsExtension() {
        super("Region", REGION);
        ClaimType.newestFirst(connection("claims", CLAIM, (region, claim) -> claim.REGION_ID.eq(region.ID)))
                .filter(
                        "statuses",
                        (claim, scope) -> claim.STATUS.eq(any(scope.argument("statuses", VARCHAR.array()))));
    }
}
