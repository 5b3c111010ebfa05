package org.entregent.partner;

import static org.entregent.access.Permission.PARTNERS_READ;
import static org.entregent.schema.jooq.public_.Tables.PARTNER_GRANT;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.impl.SQLDataType.BOOLEAN;

import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Region;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Who reads a region. */
@Component
final class RegionPartnersExtension extends GraphExtension<Region> {

    RegionPartnersExtension() {
        super("Region", REGION);
        PartnerGrantType.newestFirst(
                        connection("partnerGrants", PARTNER_GRANT, (region, grant) -> grant.REGION_ID.eq(region.ID)))
                .filter(
                        "inForce",
                        (grant, scope) -> DSL.field(PartnerGrantType.isInForce(grant, scope))
                                .eq(scope.argument("inForce", BOOLEAN)));
        flag("viewerCanReadPartnerGrants", (region, scope) -> scope.viewer().reaches(region.ID, PARTNERS_READ));
    }
}
