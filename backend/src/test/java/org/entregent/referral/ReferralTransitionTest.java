package org.entregent.referral;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.referral.ReferralSamples.earnings;
import static org.entregent.referral.ReferralSamples.inside;
import static org.entregent.referral.ReferralSamples.outside;
import static org.entregent.referral.ReferralSamples.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Tables;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every verb in every state by everybody: what the field's rules allow works, and nothing else does anything. */
@ApplicationTest
@DemonstrationData
class ReferralTransitionTest {

    private static final List<String> VERBS = List.of(
            "sendReferral",
            "withdrawReferral",
            "acknowledgeReferral",
            "recordReferralContact",
            "recordReferralMeeting",
            "recordReferralProposal",
            "winReferral",
            "loseReferral",
            "disputeReferral",
            "settleReferralDispute");

    private static final Map<String, String> FOLLOWING_UP = Map.ofEntries(
            entry("acknowledgeReferral", "ACKNOWLEDGED"),
            entry("recordReferralContact", "CONTACTED"),
            entry("recordReferralMeeting", "MEETING"),
            entry("recordReferralProposal", "PROPOSAL"),
            entry("winReferral", "WON"),
            entry("loseReferral", "NO_SALE"),
            entry("disputeReferral", "DISPUTED"));

    /** The order of the receiver's steps: each may be left out, none may be taken back. */
    private static final List<String> ORDER = List.of("SENT", "ACKNOWLEDGED", "CONTACTED", "MEETING", "PROPOSAL");

    @Autowired
    GraphQlClient graphQl;

    Verbs giver;
    Verbs receiver;
    Verbs president;
    Verbs receiversPresident;
    Verbs director;
    List<Verbs> others;
    String receiverId;

    /** What each of them reads of the referral at hand. */
    final Map<Verbs, JsonNode> readings = new HashMap<>();

    /** The receiver sits in another chapter, so that officers of both sides can be told apart. */
    @BeforeEach
    void meet() {
        giver = new Verbs(graphQl.as(Cast.GIVER));
        receiver = new Verbs(graphQl.as(Cast.neighbour()));
        president = new Verbs(graphQl.as(Cast.PRESIDENT));
        receiversPresident = new Verbs(graphQl.as(Cast.neighboursPresident()));
        director = new Verbs(graphQl.as(Cast.DIRECTOR));
        others = List.of(
                new Verbs(graphQl.as(Cast.RECEIVER)),
                new Verbs(graphQl.as(Cast.MEMBER_ABROAD)),
                new Verbs(graphQl.as(Cast.PRESIDENT_ABROAD)),
                new Verbs(graphQl.as(Cast.DIRECTOR_ABROAD)),
                new Verbs(graphQl.asClient(Cast.PARTNER, "referrals.read:fr-14", "members.read:fr-14")),
                new Verbs(graphQl));
        receiverId = Cast.memberId(receiver.client());
    }

    @ParameterizedTest
    @EnumSource
    void whatTheRulesAllowWorksAndNothingElse(ReferralStatus status) {
        var referral = reach(status);
        assertThat(referral.at("/status").asString()).isEqualTo(status.name());
        readings.clear();
        var before = Tables.state();
        var open = new ArrayList<String>();
        for (var verb : VERBS) {
            tryAs(giver, "giver", verb, referral, ofGiver(status, verb), open);
            tryAs(receiver, "receiver", verb, referral, ofReceiver(status, verb), open);
            for (var officer : List.of(president, receiversPresident, director)) {
                tryAs(officer, "officer", verb, referral, ofOfficer(status, verb), open);
            }
        }
        assertThat(Tables.state()).isEqualTo(before);
        open.forEach(way -> works(status, way));
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void nobodyElseLeadsItAnywhere(ReferralStatus status) {
        var referral = reach(status);
        readings.clear();
        var before = Tables.state();
        for (var verb : VERBS) {
            for (var other : others) {
                tryAs(other, "other", verb, referral, false, new ArrayList<>());
            }
        }
        assertThat(Tables.state()).isEqualTo(before);
    }

    /** Refused verbs are tried at once; open ones are remembered, since each leads the referral away from here. */
    private void tryAs(Verbs who, String part, String verb, JsonNode referral, boolean allowed, List<String> open) {
        if (allowed) {
            open.add(part + " " + verb);
            return;
        }
        var answer = who.send(verb, input(verb, referral));
        if (!answer.codes().isEmpty()) {
            assertThat(answer.codes()).as(part + " " + verb).containsExactly("FORBIDDEN");
            return;
        }
        var error = answer.at("/" + verb + "/errors/0");
        var seen = readings.computeIfAbsent(
                who, reader -> reader.read("referral", referral.at("/id").asString()));
        if (seen.isNull()) {
            assertThat(error.at("/__typename").asString()).as(part + " " + verb).isEqualTo("NotFoundOrForbidden");
            assertThat(error.at("/path/0").asString()).isEqualTo("referralId");
            return;
        }
        var ended = List.of("WON", "NO_SALE", "WITHDRAWN", "EXPIRED", "ANONYMISED")
                .contains(seen.at("/status").asString());
        assertThat(error.at("/__typename").asString())
                .as(part + " " + verb + " " + error)
                .isEqualTo(ended ? "ReferralAlreadyClosed" : "TransitionNotAllowed");
        assertThat(error.at("/status")).isEqualTo(seen.at("/status"));
        if (!ended) {
            assertThat(error.at("/allowed")).isEqualTo(seen.at("/viewerActions"));
        }
    }

    private void works(ReferralStatus status, String way) {
        var part = way.split(" ")[0];
        var verb = way.split(" ")[1];
        var who = switch (part) {
            case "giver" -> List.of(giver);
            case "receiver" -> List.of(receiver);
            default -> List.of(president, receiversPresident, director);
        };
        for (var each : who) {
            var referral = reach(status);
            var moved = each.done(verb, input(verb, referral));
            assertThat(moved.at("/status").asString())
                    .as(status + " " + way)
                    .isEqualTo(
                            switch (verb) {
                                case "sendReferral" -> "SENT";
                                case "withdrawReferral", "settleReferralDispute" -> "WITHDRAWN";
                                default -> FOLLOWING_UP.get(verb);
                            });
            assertThat(moved.at("/version").asInt())
                    .isEqualTo(referral.at("/version").asInt() + 1);
        }
    }

    private static boolean ofGiver(ReferralStatus status, String verb) {
        return switch (verb) {
            case "sendReferral" -> List.of("DRAFT", "AWAITING_CONSENT").contains(status.name());
            case "withdrawReferral" ->
                List.of("DRAFT", "AWAITING_CONSENT", "SENT").contains(status.name());
            default -> false;
        };
    }

    private static boolean ofReceiver(ReferralStatus status, String verb) {
        var target = FOLLOWING_UP.get(verb);
        return target != null
                && ORDER.contains(status.name())
                && (!ORDER.contains(target) || ORDER.indexOf(target) > ORDER.indexOf(status.name()));
    }

    private static boolean ofOfficer(ReferralStatus status, String verb) {
        return verb.equals("settleReferralDispute") && status.name().equals("DISPUTED");
    }

    private static Map<String, Object> input(String verb, JsonNode referral) {
        var input = step(referral);
        return switch (verb) {
            case "sendReferral" ->
                referral.at("/kind").asString().equals("OUTSIDE")
                        ? with(input, "consent", Map.of("how", "SPOKEN"))
                        : input;
            case "winReferral" -> with(input, "closedBusiness", earnings(100));
            case "loseReferral" -> with(input, "reason", "PRICE");
            case "disputeReferral" -> with(input, "ground", "DUPLICATE");
            case "settleReferralDispute" -> with(input, "outcome", "UPHELD");
            default -> input;
        };
    }

    private JsonNode reach(ReferralStatus status) {
        return switch (status) {
            case DRAFT -> giver.done("giveReferral", with(inside(receiverId), "draft", true));
            case AWAITING_CONSENT -> giver.done("giveReferral", outside(receiverId));
            case SENT -> giver.done("giveReferral", inside(receiverId));
            case ACKNOWLEDGED -> lead("acknowledgeReferral");
            case CONTACTED -> lead("recordReferralContact");
            case MEETING -> lead("recordReferralMeeting");
            case PROPOSAL -> lead("recordReferralProposal");
            case WON -> lead("winReferral");
            case NO_SALE -> lead("loseReferral");
            case DISPUTED -> lead("disputeReferral");
            case WITHDRAWN -> {
                var sent = giver.done("giveReferral", inside(receiverId));
                yield giver.done("withdrawReferral", step(sent));
            }
            // Nobody's verbs: the system's.
            case EXPIRED, ANONYMISED -> {
                var sent = giver.done("giveReferral", inside(receiverId));
                Owner.sql()
                        .execute(
                                "update referral set status = ?, version = 2 where id = ?::uuid",
                                status.name(),
                                sent.at("/referralId").asString());
                yield giver.read("referral", sent.at("/id").asString());
            }
        };
    }

    private JsonNode lead(String verb) {
        var sent = giver.done("giveReferral", inside(receiverId));
        return receiver.done(verb, input(verb, sent));
    }
}
