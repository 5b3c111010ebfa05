package org.entregent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What two members and their director do with referrals and closed business: every verb, the usual way first. */
final class TrainingStories {

    /** What the last round left, and where, by their node ids. */
    record Made(String referral, String business, String member, String chapter) {}

    record People(TrainingBrowser giver, TrainingBrowser receiver, TrainingBrowser director) {}

    private record Referral(String id, int version) {}

    private static final Map<String, Object> AMOUNT = Map.of("minorUnits", 125_000);
    private static final Map<String, Object> PROSPECT =
            Map.of("name", "Aristide Boncourage", "phone", "02 31 00 00 00");

    private final Map<String, TrainingOperation> operations;
    private final TrainingBrowser giver;
    private final TrainingBrowser receiver;
    private final TrainingBrowser director;
    private final LocalDate today;
    private final String receiverId;
    private final String chapterId;

    TrainingStories(Map<String, TrainingOperation> operations, People people, LocalDate today) {
        this.operations = operations;
        this.giver = people.giver();
        this.receiver = people.receiver();
        this.director = people.director();
        this.today = today;
        var membership = receiver.ask(operation("GivePageQuery"), Map.of()).at("/viewer/memberships/0");
        this.receiverId = own(membership.at("/chapter/members/nodes"));
        this.chapterId = membership.at("/chapter/id").stringValue();
    }

    /** Each of them once. */
    Made tell() {
        var won = win(follow(give(Map.of("kind", "INSIDE"))));
        lose();
        withdraw();
        dispute();
        return new Made(won, thank(), receiverId, chapterId);
    }

    private Referral follow(Referral given) {
        run(receiver, "seeReferral", Map.of("referralId", given.id()));
        var referral = given;
        for (var verb : new String[] {
            "acknowledgeReferral", "recordReferralContact", "recordReferralMeeting", "recordReferralProposal"
        }) {
            referral = change(receiver, verb, referral, Map.of());
        }
        return referral;
    }

    private String win(Referral referral) {
        var business = Map.of("id", UUID.randomUUID(), "amount", AMOUNT, "closedOn", today, "source", "NEW");
        return change(receiver, "winReferral", referral, Map.of("closedBusiness", new Object[] {business}))
                .id();
    }

    private void lose() {
        var outside = Map.of("kind", "OUTSIDE", "prospect", PROSPECT, "consent", Map.of("how", "SPOKEN"));
        change(receiver, "loseReferral", follow(give(outside)), Map.of("reason", "PRICE"));
    }

    private void withdraw() {
        var draft = give(Map.of("kind", "INSIDE", "draft", true));
        change(giver, "withdrawReferral", change(giver, "sendReferral", draft, Map.of()), Map.of());
    }

    private void dispute() {
        var disputed =
                change(receiver, "disputeReferral", give(Map.of("kind", "INSIDE")), Map.of("ground", "NOT_A_REFERRAL"));
        change(director, "settleReferralDispute", disputed, Map.of("outcome", "UPHELD"));
    }

    private String thank() {
        var input = Map.of(
                "id",
                UUID.randomUUID(),
                "amount",
                AMOUNT,
                "closedOn",
                today,
                "source",
                "NEW",
                "kind",
                "OUTSIDE",
                "thanked",
                Map.of("name", "Aristide Boncourage"));
        var id = run(giver, "recordClosedBusiness", input)
                .at("/closedBusiness/id")
                .stringValue();
        run(
                giver,
                "correctClosedBusiness",
                Map.of(
                        "commandId",
                        UUID.randomUUID(),
                        "closedBusinessId",
                        id,
                        "version",
                        1,
                        "amount",
                        Map.of("minorUnits", 130_000),
                        "reason",
                        "Une erreur de frappe"));
        return id;
    }

    private Referral give(Map<String, Object> kind) {
        var input = new HashMap<String, Object>(kind);
        input.put("id", UUID.randomUUID());
        input.put("receiverId", receiverId);
        input.put("hotness", 3);
        input.put("description", "Une porte d'entrée à refaire");
        var given = run(giver, "giveReferral", input);
        return new Referral(given.at("/referral/id").stringValue(), 1);
    }

    private Referral change(TrainingBrowser who, String verb, Referral referral, Map<String, Object> more) {
        var input = new HashMap<String, Object>(more);
        input.put("commandId", UUID.randomUUID());
        input.put("referralId", referral.id());
        input.put("version", referral.version());
        var changed = run(who, verb, input);
        return new Referral(referral.id(), changed.at("/referral/version").intValue());
    }

    /** The verb's payload; a refusal ends the training. */
    private JsonNode run(TrainingBrowser who, String verb, Map<String, Object> input) {
        var payload =
                who.ask(operation(verb), Map.of("input", input)).iterator().next();
        // What nobody waits for asks for no errors.
        if (!payload.path("errors").isEmpty()) {
            throw new IllegalStateException(verb + " was refused: " + payload);
        }
        return payload;
    }

    private TrainingOperation operation(String name) {
        var operation = operations.get(name);
        if (operation == null) {
            throw new IllegalStateException("The web application has no operation " + name);
        }
        return operation;
    }

    private static String own(JsonNode members) {
        for (var member : members) {
            if (member.required("viewerIsMember").booleanValue()) {
                return member.required("id").stringValue();
            }
        }
        throw new IllegalStateException("The receiver is nobody's member: " + members);
    }
}
