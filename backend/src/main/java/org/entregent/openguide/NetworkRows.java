package org.entregent.openguide;

import java.util.ArrayList;
import java.util.List;
import org.entregent.page.PointMap;
import org.entregent.page.PointMap.Place;
import tools.jackson.databind.JsonNode;

/**
 * Networks of a list, and where they are.
 *
 * @param map those of which somebody said it; its numbers stand in the list
 */
record NetworkRows(List<NetworkRow> rows, PointMap map) {

    static NetworkRows of(Question question, JsonNode networks) {
        var rows = new ArrayList<NetworkRow>();
        var places = new ArrayList<Place>();
        for (var network : networks) {
            var isPlaced = !network.required("latitude").isNull();
            var row = NetworkRow.of(
                    question.visit(), question.words(), network, isPlaced ? String.valueOf(places.size() + 1) : "");
            rows.add(row);
            if (isPlaced) {
                places.add(new Place(
                        row.name(),
                        row.link(),
                        network.required("latitude").asDouble(),
                        network.required("longitude").asDouble()));
            }
        }
        return new NetworkRows(List.copyOf(rows), PointMap.of(places));
    }
}
