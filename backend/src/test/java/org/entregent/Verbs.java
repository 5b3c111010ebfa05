package org.entregent;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Says the domain's verbs over GraphQL as one caller, and reads back what came of them. */
public final class Verbs {

    /** All that is stored of a referral, as its reader sees it. */
    public static final String REFERRAL = """
            { id referralId kind status stage hotness description noSaleReason disputeGround version
              createdAt sentAt seenAt acknowledgedAt contactedAt closedAt changedAt
              viewerActions viewerIsGiver viewerIsReceiver giver { id } receiver { id }
              prospect { name firmName phone email consentGivenAt consentHow }
              history { sequence occurredAt actorKind actor { id } fromStatus toStatus note }
              closedBusiness { closedBusinessId amount { minorUnits currency } closedOn source kind } }
            """;

    public static final String CLOSED_BUSINESS = """
            { id closedBusinessId amount { minorUnits currency } closedOn source kind status note recordedAt version viewerCanCorrect
              thanked { __typename ... on Member { id } ... on OutsideParty { name } } referral { id }
              corrections { sequence correctedAt formerAmount { minorUnits } amount { minorUnits } formerClosedOn closedOn
                voided reason } }
            """;

    private static final Set<String> STEPS = Set.of(
            "withdrawReferral",
            "acknowledgeReferral",
            "recordReferralContact",
            "recordReferralMeeting",
            "recordReferralProposal");

    private final GraphQlClient client;

    public Verbs(GraphQlClient client) {
        this.client = client;
    }

    public GraphQlClient client() {
        return client;
    }

    /** What came back, errors of the request included. */
    public GraphQlAnswer send(String verb, Map<String, ?> input) {
        return client.run(document(verb), Map.of("input", input));
    }

    /** The object that a verb made or changed. */
    public JsonNode done(String verb, Map<String, ?> input) {
        var payload = send(verb, input).at("/" + verb);
        if (!payload.at("/errors").isEmpty()) {
            throw new AssertionError(verb + " was refused: " + payload);
        }
        return payload.at("/" + object(verb));
    }

    /** Why a verb did nothing: the payload's errors. */
    public JsonNode refused(String verb, Map<String, ?> input) {
        var payload = send(verb, input).at("/" + verb);
        if (payload.at("/errors").isEmpty() || !payload.at("/" + object(verb)).isNull()) {
            throw new AssertionError(verb + " was not refused: " + payload);
        }
        return payload.at("/errors");
    }

    /** A referral as this caller sees it; null when they do not. */
    public JsonNode referral(String id) {
        return client.run("query($id: ID!) { referral(id: $id) " + REFERRAL + " }", Map.of("id", id))
                .at("/referral");
    }

    private static String document(String verb) {
        return "mutation($input: %s!) { %s(input: $input) { %s %s errors { __typename ... on UserError { message path } %s } } }"
                .formatted(inputType(verb), verb, object(verb), selection(verb), data(verb));
    }

    private static String inputType(String verb) {
        return STEPS.contains(verb)
                ? "AdvanceReferralInput"
                : Character.toUpperCase(verb.charAt(0)) + verb.substring(1) + "Input";
    }

    private static String object(String verb) {
        return isBusiness(verb) ? "closedBusiness" : "referral";
    }

    private static String selection(String verb) {
        return isBusiness(verb) ? CLOSED_BUSINESS : REFERRAL;
    }

    /** What some errors carry beside their message. */
    private static String data(String verb) {
        return switch (verb) {
            case "giveReferral", "recordClosedBusiness" -> "";
            case "correctClosedBusiness" -> "... on VersionConflict { currentVersion }";
            default ->
                "... on VersionConflict { currentVersion } ... on ReferralAlreadyClosed { status } "
                        + "... on TransitionNotAllowed { status allowed }";
        };
    }

    private static boolean isBusiness(String verb) {
        return verb.endsWith("ClosedBusiness");
    }
}
