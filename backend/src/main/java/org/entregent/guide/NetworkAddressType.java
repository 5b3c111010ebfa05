package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.NETWORK_ADDRESS;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_CARD;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.NetworkAddress;
import org.springframework.stereotype.Component;

/**
 * Addresses in the guide: those that lead to a public sheet, and those that did until it was taken out. They are seen where the field
 * that asks for them may be asked.
 */
@Component
final class NetworkAddressType extends GraphType<NetworkAddress> {

    NetworkAddressType() {
        super("NetworkAddress", NETWORK_ADDRESS);
        key(NETWORK_ADDRESS.SLUG);
        region(NETWORK_ADDRESS.REGION_ID);
        field("slug", NETWORK_ADDRESS.SLUG);
        one(
                "network",
                NETWORK_CARD,
                (address, network) -> network.REGION_ID.eq(address.REGION_ID).and(network.ID.eq(address.NETWORK_ID)));

        rootOne("networkAddress", (address, scope) -> address.SLUG.eq(scope.argument("slug", VARCHAR)));
    }
}
