package org.entregent.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entregent.Inputs.with;
import static org.entregent.referral.ReferralSamples.inside;
import static org.entregent.referral.ReferralSamples.outside;
import static org.entregent.referral.ReferralSamples.outsideAgreed;
import static org.entregent.referral.ReferralSamples.step;
import static org.entregent.referral.ReferralSamples.won;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.TestDatabase;
import org.entregent.Verbs;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A referral's life as the people around it lead and see it. */
@ApplicationTest
@DemonstrationData
class ReferralFlowTest {

    @Autowired
    GraphQlClient graphQl;

    Verbs giver;
    Verbs receiver;
    String giverId;
    String receiverId;

    @BeforeEach
    void meet() {
        giver = new Verbs(graphQl.as(Cast.GIVER));
        receiver = new Verbs(graphQl.as(Cast.RECEIVER));
        giverId = Cast.memberId(giver.client());
        receiverId = Cast.memberId(receiver.client());
    }

    @Test
    void insideIsSentAtOnce() {
        var input = inside(receiverId);
        var given = giver.done("giveReferral", input);
        assertThat(given.at("/referralId").asString()).isEqualTo(input.get("id"));
        assertThat(given.at("/status").asString()).isEqualTo("SENT");
        assertThat(given.at("/stage").asString()).isEqualTo("NEW");
        assertThat(given.at("/version").asInt()).isEqualTo(1);
        assertThat(given.at("/giver/id").asString()).isEqualTo(giverId);
        assertThat(given.at("/receiver/id").asString()).isEqualTo(receiverId);
        assertThat(given.at("/sentAt")).isEqualTo(given.at("/createdAt"));
        assertThat(given.at("/prospect").isNull()).isTrue();
        assertThat(actions(given)).containsExactly("WITHDRAW");
        var received = receiver.read("referral", id(given));
        assertThat(received.at("/description").asString()).isEqualTo("Six chaises à réparer");
        assertThat(received.at("/viewerIsReceiver").asBoolean()).isTrue();
        assertThat(actions(received))
                .containsExactly(
                        "ACKNOWLEDGE", "RECORD_CONTACT", "RECORD_MEETING", "RECORD_PROPOSAL", "WIN", "LOSE", "DISPUTE");
    }

    @Test
    void outsideWithConsentIsSentAtOnce() {
        var given = giver.done(
                "giveReferral",
                with(
                        outside(receiverId),
                        "prospect.email",
                        "Aline@Prospect.EXAMPLE",
                        "consent",
                        Map.of("how", "WRITTEN", "givenAt", "2024-05-06T08:00:00+02:00")));
        assertThat(given.at("/status").asString()).isEqualTo("SENT");
        var prospect = receiver.read("referral", id(given)).at("/prospect");
        assertThat(prospect.at("/name").asString()).isEqualTo("Aline Prospect");
        assertThat(prospect.at("/phone").asString()).isEqualTo("+33261910001");
        assertThat(prospect.at("/email").asString()).isEqualTo("aline@prospect.example");
        assertThat(prospect.at("/consentHow").asString()).isEqualTo("WRITTEN");
        assertThat(prospect.at("/consentGivenAt").asString()).isEqualTo("2024-05-06T06:00:00.000Z");
    }

    @Test
    void outsideWithoutConsentWaitsForIt() {
        var given = giver.done("giveReferral", outside(receiverId));
        assertThat(given.at("/status").asString()).isEqualTo("AWAITING_CONSENT");
        assertThat(given.at("/stage").asString()).isEqualTo("PREPARED");
        assertThat(actions(given)).containsExactly("SEND", "WITHDRAW");
        assertThat(receiver.read("referral", id(given)).isNull()).isTrue();
        var refused = giver.refused("sendReferral", step(given));
        assertThat(refused.at("/0/__typename").asString()).isEqualTo("ConsentMissing");
        assertThat(refused.at("/0/path/0").asString()).isEqualTo("consent");
        var sent = giver.done("sendReferral", with(step(given), "consent", Map.of("how", "SPOKEN")));
        assertThat(sent.at("/status").asString()).isEqualTo("SENT");
        assertThat(receiver.read("referral", id(given)).at("/prospect/name").asString())
                .isEqualTo("Aline Prospect");
    }

    @Test
    void draftIsTheGiversAloneUntilItIsSent() {
        var draft = giver.done("giveReferral", with(outsideAgreed(receiverId), "draft", true));
        assertThat(draft.at("/status").asString()).isEqualTo("DRAFT");
        assertThat(draft.at("/sentAt").isNull()).isTrue();
        for (var other : List.of(Cast.RECEIVER, Cast.PRESIDENT, Cast.DIRECTOR, Cast.ADMIN)) {
            var verbs = new Verbs(graphQl.as(other));
            assertThat(verbs.read("referral", id(draft)).isNull()).as(other).isTrue();
        }
        var sent = giver.done("sendReferral", step(draft));
        assertThat(sent.at("/status").asString()).isEqualTo("SENT");
        assertThat(receiver.read("referral", id(draft)).at("/status").asString())
                .isEqualTo("SENT");
    }

    @Test
    void draftWithoutConsentGoesToAskForIt() {
        var draft = giver.done("giveReferral", with(outside(receiverId), "draft", true));
        var asked = giver.done("sendReferral", step(draft));
        assertThat(asked.at("/status").asString()).isEqualTo("AWAITING_CONSENT");
        assertThat(receiver.read("referral", id(draft)).isNull()).isTrue();
    }

    @Test
    void insideDraftNeedsNoConsent() {
        var draft = giver.done("giveReferral", with(inside(receiverId), "draft", true));
        assertThat(giver.done("sendReferral", step(draft)).at("/status").asString())
                .isEqualTo("SENT");
    }

    @Test
    void everyStepIsKeptWithWhoWhenAndWhy() {
        var before = Instant.now().minusSeconds(1);
        var referral = giver.done("giveReferral", outsideAgreed(receiverId));
        referral = receiver.done("acknowledgeReferral", with(step(referral), "note", "  Merci !\r\n"));
        referral = receiver.done("recordReferralContact", step(referral));
        referral = receiver.done("recordReferralMeeting", with(step(referral), "note", "Mardi"));
        referral = receiver.done("recordReferralProposal", step(referral));
        referral = receiver.done("winReferral", with(won(referral, 120_000, 5_000), "note", "Signé"));
        assertThat(referral.at("/version").asInt()).isEqualTo(6);
        assertThat(referral.at("/closedBusiness").size()).isEqualTo(2);
        var history = referral.at("/history");
        assertThat(history.valueStream().map(ReferralFlowTest::line))
                .containsExactly(
                        "1 GIVER null SENT null",
                        "2 RECEIVER SENT ACKNOWLEDGED Merci !",
                        "3 RECEIVER ACKNOWLEDGED CONTACTED null",
                        "4 RECEIVER CONTACTED MEETING Mardi",
                        "5 RECEIVER MEETING PROPOSAL null",
                        "6 RECEIVER PROPOSAL WON Signé");
        assertThat(history.at("/0/actor/id").asString()).isEqualTo(giverId);
        assertThat(history.at("/5/actor/id").asString()).isEqualTo(receiverId);
        assertThat(history.valueStream()
                        .map(event -> Instant.parse(event.at("/occurredAt").asString())))
                .isSorted()
                .allSatisfy(at -> assertThat(at).isBetween(before, Instant.now().plusSeconds(1)));
        assertThat(referral.at("/closedAt")).isEqualTo(history.at("/5/occurredAt"));
        assertThat(referral.at("/acknowledgedAt")).isEqualTo(history.at("/1/occurredAt"));
        assertThat(referral.at("/contactedAt")).isEqualTo(history.at("/2/occurredAt"));
        assertThat(giver.read("referral", id(referral)).at("/history")).isEqualTo(history);
        assertThat(giver.read("referral", id(referral)).at("/closedBusiness").isEmpty())
                .isTrue();
    }

    @Test
    void contactedByPhoneAndWonAtOnce() {
        var referral = giver.done("giveReferral", inside(receiverId));
        var won = receiver.done("winReferral", won(referral, 1));
        assertThat(won.at("/status").asString()).isEqualTo("WON");
        assertThat(won.at("/stage").asString()).isEqualTo("CLOSED");
        assertThat(won.at("/acknowledgedAt")).isEqualTo(won.at("/closedAt"));
        assertThat(won.at("/contactedAt")).isEqualTo(won.at("/closedAt"));
        assertThat(won.at("/viewerActions").isEmpty()).isTrue();
    }

    @Test
    void lostOneSaysWhyAndWasTakenUpButNotNecessarilyReached() {
        var referral = giver.done("giveReferral", inside(receiverId));
        var lost = receiver.done("loseReferral", with(step(referral), "reason", "UNREACHABLE"));
        assertThat(lost.at("/status").asString()).isEqualTo("NO_SALE");
        assertThat(lost.at("/noSaleReason").asString()).isEqualTo("UNREACHABLE");
        assertThat(lost.at("/acknowledgedAt")).isEqualTo(lost.at("/closedAt"));
        assertThat(lost.at("/contactedAt").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "acknowledgeReferral",
                "recordReferralContact",
                "recordReferralMeeting",
                "recordReferralProposal"
            })
    void dismissedDisputeLeadsBackToWhereItBegan(String reached) {
        var referral = reach(reached);
        var stood = referral.at("/status").asString();
        var disputed = receiver.done(
                "disputeReferral", with(step(referral), "ground", "UNKNOWN_CONTACT", "note", "Ne sait rien"));
        assertThat(disputed.at("/status").asString()).isEqualTo("DISPUTED");
        assertThat(disputed.at("/disputeGround").asString()).isEqualTo("UNKNOWN_CONTACT");
        assertThat(disputed.at("/viewerActions").isEmpty()).isTrue();
        var president = new Verbs(graphQl.as(Cast.PRESIDENT));
        assertThat(actions(president.read("referral", id(referral)))).containsExactly("SETTLE_DISPUTE");
        var settled = president.done("settleReferralDispute", with(step(disputed), "outcome", "DISMISSED"));
        assertThat(settled.at("/status").asString()).isEqualTo(stood);
        assertThat(settled.at("/acknowledgedAt")).isEqualTo(referral.at("/acknowledgedAt"));
        assertThat(settled.at("/contactedAt")).isEqualTo(referral.at("/contactedAt"));
        assertThat(settled.at("/disputeGround").asString()).isEqualTo("UNKNOWN_CONTACT");
        assertThat(receiver.done("winReferral", won(settled, 9_900))
                        .at("/status")
                        .asString())
                .isEqualTo("WON");
    }

    @Test
    void upheldDisputeTakesTheReferralBack() {
        var referral = giver.done("giveReferral", inside(receiverId));
        var disputed = receiver.done("disputeReferral", with(step(referral), "ground", "DUPLICATE"));
        var settled = new Verbs(graphQl.as(Cast.DIRECTOR))
                .done("settleReferralDispute", with(step(disputed), "outcome", "UPHELD", "note", "En double"));
        assertThat(settled.at("/status").asString()).isEqualTo("WITHDRAWN");
        assertThat(settled.at("/disputeGround").asString()).isEqualTo("DUPLICATE");
        assertThat(line(settled.at("/history/2"))).isEqualTo("3 OFFICER DISPUTED WITHDRAWN En double");
        assertThat(settled.at("/history/2/actor").isNull()).isTrue();
    }

    @Test
    void prospectIsForGiverAndReceiverAlone() {
        var referral = giver.done("giveReferral", outsideAgreed(receiverId));
        for (var other : List.of(Cast.PRESIDENT, Cast.DIRECTOR, Cast.ADMIN)) {
            var seen = new Verbs(graphQl.as(other)).read("referral", id(referral));
            assertThat(seen.at("/description").asString()).as(other).isEqualTo("Six chaises à réparer");
            assertThat(seen.at("/prospect").isNull()).as(other).isTrue();
            assertThat(seen.at("/closedBusiness").isEmpty()).as(other).isTrue();
        }
        var neighbour = new Verbs(graphQl.as(Cast.neighbour()));
        assertThat(neighbour.read("referral", id(referral)).isNull()).isTrue();
    }

    @Test
    void historyCannotBeRewrittenEvenByTheApplication() {
        var referral = giver.done("giveReferral", inside(receiverId));
        var application = DSL.using(TestDatabase.application(), SQLDialect.POSTGRES);
        for (var statement : List.of(
                "update referral_event set note = 'x'",
                "delete from referral_event",
                "delete from referral",
                "delete from closed_business",
                "update closed_business_correction set reason = 'x'",
                "delete from closed_business_correction")) {
            assertThatThrownBy(() -> application.execute(statement))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("permission denied");
        }
        assertThat(giver.read("referral", id(referral)).at("/history").size()).isEqualTo(1);
    }

    private JsonNode reach(String verb) {
        var referral = giver.done("giveReferral", inside(receiverId));
        return verb.isEmpty() ? receiver.read("referral", id(referral)) : receiver.done(verb, step(referral));
    }

    private static String id(JsonNode referral) {
        return referral.at("/id").asString();
    }

    private static List<String> actions(JsonNode referral) {
        return referral.at("/viewerActions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static String line(JsonNode event) {
        return "%d %s %s %s %s"
                .formatted(
                        event.at("/sequence").asInt(),
                        event.at("/actorKind").asString(),
                        event.at("/fromStatus").asString("null"),
                        event.at("/toStatus").asString(),
                        event.at("/note").asString("null"));
    }
}
