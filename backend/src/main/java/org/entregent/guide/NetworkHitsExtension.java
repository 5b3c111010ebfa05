package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.NETWORK_CARD;

import org.entregent.graph.GraphExtension;
import org.entregent.region.Search;
import org.entregent.schema.jooq.public_.tables.NetworkCard;
import org.springframework.stereotype.Component;

/** Why a search found a network. */
@Component
final class NetworkHitsExtension extends GraphExtension<NetworkCard> {

    NetworkHitsExtension() {
        super("Network", NETWORK_CARD);
        rows("hits", NetworkHitType::of).check(Search::complaint).atMost(NetworkHitType.MOST);
    }
}
