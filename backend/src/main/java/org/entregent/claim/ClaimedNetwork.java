package org.entregent.claim;

import org.entregent.graph.Reference;
import tools.jackson.databind.JsonNode;

/**
 * A network that can be claimed, as everybody sees it.
 *
 * @param sheet the reference of its sheet
 * @param slug the last part of its address
 */
record ClaimedNetwork(Reference sheet, String slug, String name, String region) {

    static ClaimedNetwork of(Reference network, JsonNode said) {
        return new ClaimedNetwork(
                Reference.of("NetworkSheet", network.region(), network.uuid()),
                said.required("slug").asString(),
                said.required("name").asString(),
                said.at("/region/name").asString());
    }

    /** Where its sheet stands. */
    String path() {
        return "/guide/" + slug;
    }
}
