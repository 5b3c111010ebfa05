package org.entregent.referral;

import static org.entregent.Inputs.PAST_DAY;
import static org.entregent.Inputs.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/** Inputs of the verbs of referrals that nothing is wrong with, each with an id of its own. */
public final class ReferralSamples {

    private ReferralSamples() {}

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
        return LongStream.of(cents).mapToObj(ReferralSamples::earning).toList();
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
}
