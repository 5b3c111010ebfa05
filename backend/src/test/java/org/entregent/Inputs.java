package org.entregent;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Inputs of the domain's verbs that nothing is wrong with, each with an id of its own, and ways to spoil them. */
public final class Inputs {

    /** Long past, whatever the day of the test. */
    public static final String PAST_DAY = "2024-05-06";

    private Inputs() {}

    public static Map<String, Object> inside(String receiverId) {
        return new LinkedHashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "receiverId",
                receiverId,
                "kind",
                "INSIDE",
                "hotness",
                3,
                "description",
                "Six chaises à réparer"));
    }

    public static Map<String, Object> outside(String receiverId) {
        return with(
                inside(receiverId),
                "kind",
                "OUTSIDE",
                "prospect",
                Map.of("name", "Aline Prospect", "firmName", "Atelier Prospect", "phone", "02 61 91 00 01"));
    }

    public static Map<String, Object> outsideAgreed(String receiverId) {
        return with(outside(receiverId), "consent", Map.of("how", "SPOKEN"));
    }

    /** A verb that says nothing but itself, of the referral as it was seen. */
    public static Map<String, Object> step(JsonNode referral) {
        return new LinkedHashMap<>(Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "referralId",
                referral.at("/id").asString(),
                "version",
                referral.at("/version").asInt()));
    }

    public static Map<String, Object> won(JsonNode referral, long... cents) {
        return with(step(referral), "closedBusiness", earnings(cents));
    }

    public static List<Map<String, Object>> earnings(long... cents) {
        return LongStream.of(cents).mapToObj(Inputs::earning).toList();
    }

    private static Map<String, Object> earning(long cents) {
        return Map.of(
                "id",
                UUID.randomUUID().toString(),
                "amount",
                Map.of("minorUnits", cents),
                "closedOn",
                PAST_DAY,
                "source",
                "NEW");
    }

    /** Thanks of one member to another, for a new customer. */
    public static Map<String, Object> thanks(String memberId, long cents) {
        return new LinkedHashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "amount",
                Map.of("minorUnits", cents),
                "closedOn",
                PAST_DAY,
                "source",
                "NEW",
                "kind",
                "OUTSIDE",
                "thanked",
                Map.of("memberId", memberId)));
    }

    public static Map<String, Object> correction(JsonNode business) {
        return new LinkedHashMap<>(Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "closedBusinessId",
                business.at("/id").asString(),
                "version",
                business.at("/version").asInt(),
                "reason",
                "Erreur de frappe"));
    }

    /** The id of another object of the same type and region. */
    public static String nodeIdLike(String id, String uuid) {
        return id.substring(0, id.lastIndexOf('_') + 1) + uuid;
    }

    /** A well-formed id of the same type and region that stands for nothing. */
    public static String unknownLike(String id) {
        return nodeIdLike(id, "00000000-0000-7000-8000-000000000000");
    }

    /** A copy with some values replaced; {@code null} values stay as JSON's null. Names may lead inwards: {@code prospect.name}. */
    public static Map<String, Object> with(Map<String, ?> input, @Nullable Object... changes) {
        var copy = new LinkedHashMap<String, Object>(input);
        for (var place = 0; place < changes.length; place += 2) {
            put(copy, String.valueOf(changes[place]), changes[place + 1]);
        }
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> input, String path, @Nullable Object value) {
        var dot = path.indexOf('.');
        if (dot < 0) {
            input.put(path, value);
            return;
        }
        var outer = path.substring(0, dot);
        var inner = new HashMap<>((Map<String, Object>) input.getOrDefault(outer, Map.of()));
        put(inner, path.substring(dot + 1), value);
        input.put(outer, inner);
    }
}
