package org.entregent.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.referral.ReferralSamples.inside;
import static org.entregent.referral.ReferralSamples.outside;
import static org.entregent.referral.ReferralSamples.outsideAgreed;
import static org.entregent.referral.ReferralSamples.step;
import static org.entregent.referral.ReferralSamples.won;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Tables;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is sent twice happens once; of two that contradict each other one is told so. */
@ApplicationTest
@DemonstrationData
class ReferralRepetitionTest {

    private static final int AT_ONCE = 8;

    @Autowired
    GraphQlClient graphQl;

    Verbs giver;
    Verbs receiver;
    String receiverId;
    String abroadId;

    @BeforeEach
    void meet() {
        giver = new Verbs(graphQl.as(Cast.GIVER));
        receiver = new Verbs(graphQl.as(Cast.RECEIVER));
        receiverId = Cast.memberId(receiver.client());
        abroadId = Cast.memberId(graphQl.as(Cast.MEMBER_ABROAD));
    }

    @Test
    void givenAgainIsTheSameReferral() {
        var input = with(outsideAgreed(receiverId), "consent.givenAt", "2024-05-06T08:00:00Z");
        var first = giver.done("giveReferral", input);
        var before = Tables.state();
        assertThat(giver.done("giveReferral", input)).isEqualTo(first);
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void givenAgainLaterShowsWhatBecameOfIt() {
        var input = inside(receiverId);
        var first = giver.done("giveReferral", input);
        receiver.done("recordReferralMeeting", step(first));
        assertThat(giver.done("giveReferral", input).at("/status").asString()).isEqualTo("MEETING");
    }

    @Test
    void whatWasGivenBeforeTheReceiverLeftIsStillGiven() {
        var input = inside(receiverId);
        var first = giver.done("giveReferral", input);
        var member = receiverId.substring(receiverId.lastIndexOf('_') + 1);
        Owner.changeAccess("update member set status = 'SUSPENDED' where id = '%s'".formatted(member));
        try {
            var before = Tables.state();
            assertThat(giver.done("giveReferral", input)).isEqualTo(first);
            requireIdRefused(giver, "giveReferral", with(input, "description", "Autre chose"), "id");
            assertThat(giver.refused("giveReferral", inside(receiverId))
                            .at("/0/__typename")
                            .asString())
                    .isEqualTo("ReceiverNotActive");
            assertThat(Tables.state()).isEqualTo(before);
        } finally {
            Owner.changeAccess("update member set status = 'ACTIVE' where id = '%s'".formatted(member));
        }
    }

    @Test
    void givenByManyThreadsAtOnceIsOne() {
        for (var to : List.of(receiverId, abroadId)) {
            var input = outsideAgreed(to);
            var answers = atOnce(number -> giver.done("giveReferral", input).at("/version"));
            assertThat(answers)
                    .allSatisfy(version -> assertThat(version.asInt()).isEqualTo(1));
            assertThat(rows("referral_event", "referral_id", input.get("id")))
                    .isEqualTo(rows("referral", "id", input.get("id")))
                    .isEqualTo(rows("referral_prospect", "referral_id", input.get("id")))
                    .isEqualTo(rows("outbox", "subject_id", input.get("id")))
                    .isEqualTo(to.equals(abroadId) ? 2 : 1);
        }
    }

    @Test
    void idThatStandsForAnotherReferralIsRefused() {
        var input = outside(receiverId);
        giver.done("giveReferral", input);
        var before = Tables.state();
        for (var other : List.of(
                with(input, "description", "Autre chose"),
                with(input, "hotness", 4),
                with(input, "receiverId", abroadId),
                with(input, "prospect.name", "Quelqu’un d’autre"),
                with(input, "prospect.phone", "02 61 91 00 02"),
                with(input, "consent", Map.of("how", "SPOKEN")),
                with(input, "draft", true),
                with(inside(receiverId), "id", input.get("id")))) {
            requireIdRefused(giver, "giveReferral", other, "id");
        }
        requireIdRefused(new Verbs(graphQl.as(Cast.PRESIDENT)), "giveReferral", input, "id");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void idThatIsTakenInTheReceiversRegionIsRefusedWhole() {
        var abroad = new Verbs(graphQl.as(Cast.MEMBER_ABROAD));
        var taken = inside(Cast.memberId(graphQl.as(Cast.PRESIDENT_ABROAD)));
        abroad.done("giveReferral", taken);
        var before = Tables.state();
        requireIdRefused(giver, "giveReferral", with(inside(abroadId), "id", taken.get("id")), "id");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void commandSaidAgainIsOneEvent() {
        var referral = giver.done("giveReferral", inside(receiverId));
        var command = with(step(referral), "note", "Vu");
        var first = receiver.done("acknowledgeReferral", command);
        var before = Tables.state();
        assertThat(receiver.done("acknowledgeReferral", command)).isEqualTo(first);
        assertThat(Tables.state()).isEqualTo(before);
        receiver.done("recordReferralProposal", step(first));
        assertThat(receiver.done("acknowledgeReferral", command).at("/status").asString())
                .isEqualTo("PROPOSAL");
    }

    @Test
    void commandSaidByManyThreadsAtOnceIsOneEvent() {
        var referral = giver.done("giveReferral", inside(receiverId));
        var command = won(referral, 40_000, 2_000);
        var versions = atOnce(number -> receiver.done("winReferral", command).at("/version"));
        assertThat(versions).allSatisfy(version -> assertThat(version.asInt()).isEqualTo(2));
        assertThat(rows(
                        "closed_business",
                        "referral_id",
                        referral.at("/referralId").asString()))
                .isEqualTo(2);
    }

    @Test
    void commandIdThatStandsForAnotherCommandIsRefused() {
        var referral = giver.done("giveReferral", inside(receiverId));
        var other = giver.done("giveReferral", inside(receiverId));
        var command = with(step(referral), "note", "Vu");
        receiver.done("acknowledgeReferral", command);
        var before = Tables.state();
        requireIdRefused(receiver, "acknowledgeReferral", with(command, "note", "Autre"), "commandId");
        requireIdRefused(receiver, "recordReferralContact", command, "commandId");
        requireIdRefused(
                receiver, "acknowledgeReferral", with(step(other), "commandId", command.get("commandId")), "commandId");
        requireIdRefused(
                receiver,
                "acknowledgeReferral",
                with(step(other), "commandId", referral.at("/referralId").asString()),
                "commandId");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void commandIdThatIsTakenInTheOtherRegionIsRefusedWhole() {
        var abroad = new Verbs(graphQl.as(Cast.MEMBER_ABROAD));
        var local = abroad.done("giveReferral", inside(Cast.memberId(graphQl.as(Cast.PRESIDENT_ABROAD))));
        var command = step(local);
        abroad.done("withdrawReferral", command);
        var across = giver.done("giveReferral", inside(abroadId));
        var before = Tables.state();
        requireIdRefused(
                giver, "withdrawReferral", with(step(across), "commandId", command.get("commandId")), "commandId");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void detailsBelongToACommand() {
        var lost = giver.done("giveReferral", inside(receiverId));
        var losing = with(step(lost), "reason", "PRICE");
        receiver.done("loseReferral", losing);
        receiver.done("loseReferral", losing);
        requireIdRefused(receiver, "loseReferral", with(losing, "reason", "TIMING"), "commandId");

        var won = giver.done("giveReferral", inside(receiverId));
        var winning = won(won, 100, 200);
        receiver.done("winReferral", winning);
        receiver.done("winReferral", winning);
        var earned = (List<?>) winning.get("closedBusiness");
        requireIdRefused(
                receiver, "winReferral", with(won(won, 100), "commandId", winning.get("commandId")), "commandId");
        requireIdRefused(receiver, "winReferral", with(winning, "closedBusiness", earned.subList(0, 1)), "commandId");

        var disputed = giver.done("giveReferral", inside(receiverId));
        var disputing = with(step(disputed), "ground", "DUPLICATE");
        var dispute = receiver.done("disputeReferral", disputing);
        requireIdRefused(receiver, "disputeReferral", with(disputing, "ground", "UNKNOWN_CONTACT"), "commandId");
        var president = new Verbs(graphQl.as(Cast.PRESIDENT));
        var settling = with(step(dispute), "outcome", "DISMISSED");
        president.done("settleReferralDispute", settling);
        president.done("settleReferralDispute", settling);
        requireIdRefused(president, "settleReferralDispute", with(settling, "outcome", "UPHELD"), "commandId");
        receiver.done("disputeReferral", disputing);
        requireIdRefused(receiver, "disputeReferral", with(disputing, "ground", "UNKNOWN_CONTACT"), "commandId");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, Integer.MAX_VALUE})
    void versionThatIsNotTheReferralsIsAConflict(int version) {
        var referral = giver.done("giveReferral", inside(receiverId));
        var before = Tables.state();
        var error = receiver.refused("acknowledgeReferral", with(step(referral), "version", version))
                .at("/0");
        assertThat(error.at("/__typename").asString()).isEqualTo("VersionConflict");
        assertThat(error.at("/path/0").asString()).isEqualTo("version");
        assertThat(error.at("/currentVersion").asInt()).isEqualTo(1);
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void ofManyWhoSawTheSameVersionOneIsFirst() {
        for (var to : List.of(Cast.RECEIVER, Cast.MEMBER_ABROAD)) {
            var verbs = new Verbs(graphQl.as(to));
            var given = giver.done("giveReferral", inside(Cast.memberId(verbs.client())));
            var referral = verbs.client()
                    .run("{ referrals(first: 1) { nodes { id version referralId } } }")
                    .at("/referrals/nodes/0");
            assertThat(referral.at("/referralId")).isEqualTo(given.at("/referralId"));
            var payloads = atOnce(number ->
                    verbs.send("winReferral", won(referral, 1_000 + number)).at("/winReferral"));
            assertThat(payloads.stream().filter(payload -> payload.at("/errors").isEmpty()))
                    .hasSize(1);
            assertThat(payloads.stream()
                            .flatMap(payload -> payload.at("/errors").valueStream())
                            .map(error -> error.at("/__typename").asString()
                                    + error.at("/currentVersion").asInt()))
                    .hasSize(AT_ONCE - 1)
                    .containsOnly("VersionConflict2");
            assertThat(rows(
                            "closed_business",
                            "referral_id",
                            given.at("/referralId").asString()))
                    .isEqualTo(1);
        }
    }

    @Test
    void giverAndReceiverActingAtOnceNeitherBlockNorContradict() {
        var abroad = new Verbs(graphQl.as(Cast.MEMBER_ABROAD));
        for (var round = 0; round < 5; round++) {
            var given = giver.done("giveReferral", inside(abroadId));
            var received = abroad.client()
                    .run("{ referrals(first: 1) { nodes { id version } } }")
                    .at("/referrals/nodes/0");
            var payloads = atOnce(number -> number % 2 == 0
                    ? giver.send("withdrawReferral", step(given)).at("/withdrawReferral")
                    : abroad.send("acknowledgeReferral", step(received)).at("/acknowledgeReferral"));
            assertThat(payloads.stream().filter(payload -> payload.at("/errors").isEmpty()))
                    .hasSize(1);
            assertThat(rows(
                            "referral_event",
                            "referral_id",
                            given.at("/referralId").asString()))
                    .isEqualTo(4);
        }
    }

    /** One of the winnings' ids is taken: nothing is won. */
    @Test
    void winningsWhoseIdIsTakenAreRefusedByPlace() {
        var first = giver.done("giveReferral", inside(receiverId));
        var winning = won(first, 100, 200);
        receiver.done("winReferral", winning);
        var second = giver.done("giveReferral", inside(receiverId));
        var taken = (Map<?, ?>) ((List<?>) winning.get("closedBusiness")).getFirst();
        var before = Tables.state();
        var fresh = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "amount",
                Map.of("minorUnits", 5),
                "closedOn",
                "2024-05-06",
                "source",
                "NEW");
        var error = receiver.refused("winReferral", with(won(second, 1), "closedBusiness", List.of(fresh, taken)))
                .at("/0");
        assertThat(error.at("/__typename").asString()).isEqualTo("IdAlreadyUsed");
        assertThat(error.at("/path").valueStream().map(JsonNode::asString))
                .containsExactly("closedBusiness", "1", "id");
        assertThat(Tables.state()).isEqualTo(before);
    }

    private static void requireIdRefused(Verbs who, String verb, Map<String, ?> input, String field) {
        var error = who.refused(verb, input).at("/0");
        assertThat(error.at("/__typename").asString()).as(verb + " " + input).isEqualTo("IdAlreadyUsed");
        assertThat(error.at("/path").valueStream().map(JsonNode::asString)).containsExactly(field);
    }

    private static int rows(String table, String column, Object id) {
        return Owner.sql()
                .fetchSingle("select count(*)::int from %s where %s = ?::uuid".formatted(table, column), id.toString())
                .get(0, Integer.class);
    }

    private interface Attempt {
        JsonNode at(int number);
    }

    private static List<JsonNode> atOnce(Attempt attempt) {
        var start = new CyclicBarrier(AT_ONCE);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var answers = IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await(30, TimeUnit.SECONDS);
                        return attempt.at(number);
                    }))
                    .toList();
            return answers.stream().map(ReferralRepetitionTest::get).toList();
        }
    }

    private static JsonNode get(Future<JsonNode> answer) {
        try {
            return answer.get(60, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
