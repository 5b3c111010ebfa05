package org.entregent.claim;

import static org.entregent.schema.jooq.public_.Tables.CLAIM;
import static org.entregent.schema.jooq.public_.Tables.NETWORK;

import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Network;
import org.springframework.stereotype.Component;

/** Claims of one sheet. */
@Component
final class SheetClaimsExtension extends GraphExtension<Network> {

    SheetClaimsExtension() {
        super("NetworkSheet", NETWORK);
        ClaimType.newestFirst(connection(
                "claims",
                CLAIM,
                (sheet, claim) -> claim.REGION_ID.eq(sheet.REGION_ID).and(claim.NETWORK_ID.eq(sheet.ID))));
    }
}
