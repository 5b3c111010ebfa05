package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.NETWORK_CARD;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphExtension;
import org.entregent.region.Search;
import org.entregent.schema.jooq.public_.tables.NetworkCard;
import org.springframework.stereotype.Component;

/** Why a search found a network. */
@Component
final class NetworkHitsExtension extends GraphExtension<NetworkCard> {

    NetworkHitsExtension() {
        super("Network", NETWORK_CARD);
        rows("hits", (network, scope) -> NetworkHitType.of(network, scope.argument("search", VARCHAR)))
                .check(Search::complaint)
                .atMost(NetworkHitType.MOST);
    }
}
