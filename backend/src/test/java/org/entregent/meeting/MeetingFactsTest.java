package org.entregent.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.PAST_DAY;
import static org.entregent.Inputs.unknownLike;
import static org.entregent.Inputs.with;
import static org.entregent.meeting.MeetingSamples.credit;
import static org.entregent.meeting.MeetingSamples.due;
import static org.entregent.meeting.MeetingSamples.oneToOne;
import static org.entregent.meeting.MeetingSamples.step;
import static org.entregent.meeting.MeetingSamples.takeBack;
import static org.entregent.referral.ReferralSamples.inside;
import static org.entregent.referral.ReferralSamples.outside;

import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.Tables;
import org.entregent.Verbs;
import org.entregent.referral.ReferralSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What members do counts in the meeting that their chapter completes next, whatever sheet is open. */
@ApplicationTest
@DemonstrationData
class MeetingFactsTest {

    @Autowired
    GraphQlClient graphQl;

    Verbs giver;
    Verbs receiver;
    Verbs president;
    String giverId;
    String receiverId;

    @BeforeEach
    void meet() {
        giver = new Verbs(graphQl.as(Cast.GIVER));
        receiver = new Verbs(graphQl.as(Cast.RECEIVER));
        president = new Verbs(graphQl.as(Cast.PRESIDENT));
        giverId = Cast.memberId(giver.client());
        receiverId = Cast.memberId(receiver.client());
    }

    @Test
    void whatIsRecordedWhileASheetIsOpenIsInItAndWhatComesLaterInTheNext() {
        // The demonstration leaves a sheet to be finished.
        var draft = president.read("meeting", nextMeeting());
        assertThat(draft.at("/status").asString()).isEqualTo("DRAFT");
        var before = draft.at("/totals");
        var met = giver.done("recordOneToOne", oneToOne(receiverId, PAST_DAY));
        var learned = giver.done("recordCredit", credit(3));
        var referral = giver.done("giveReferral", inside(receiverId));
        giver.done("giveReferral", outside(receiverId));
        receiver.done("winReferral", ReferralSamples.won(referral, 12_345));
        var after = president.read("meeting", draft.at("/id").asString()).at("/totals");
        assertThat(growth(before, after, "oneToOnes")).isEqualTo(2);
        assertThat(growth(before, after, "trainingCredits")).isEqualTo(3);
        assertThat(growth(before, after, "referralsInside")).isEqualTo(1);
        // It waits for the prospect's consent.
        assertThat(growth(before, after, "referralsOutside")).isZero();
        assertThat(growth(before, after, "closedBusinessCount")).isEqualTo(1);
        assertThat(growth(before, after, "closedBusiness/minorUnits")).isEqualTo(12_345);
        assertThat(met.at("/meeting").isNull()).isTrue();
        var completed = president.done("completeMeeting", step(draft, "restAbsent", true));
        for (var total :
                new String[] {"oneToOnes", "trainingCredits", "referralsInside", "closedBusiness/minorUnits"}) {
            assertThat(completed.at("/snapshots/0/" + total)).as(total).isEqualTo(after.at("/" + total));
        }
        assertThat(oneToOneOf(giver, met).at("/meeting/id")).isEqualTo(completed.at("/id"));
        whatAMeetingCountsIsTakenBackNoMore(met, learned);
        giver.done("recordCredit", credit(5));
        assertThat(president.read("meeting", draft.at("/id").asString()).at("/totals"))
                .isEqualTo(completed.at("/totals"));
        var next = president.read("meeting", nextMeeting());
        assertThat(next.at("/id")).isNotEqualTo(completed.at("/id"));
        assertThat(next.at("/totals/trainingCredits").asInt()).isEqualTo(5);
        aCorrectionIsAnEntryOfItsOwn(next);
        aReopenedMeetingKeepsTheFactsThatItHad(completed);
    }

    private void whatAMeetingCountsIsTakenBackNoMore(JsonNode met, JsonNode learned) {
        assertThat(oneToOneOf(giver, met).at("/viewerCanTakeBack").asBoolean()).isFalse();
        var client = giver.client();
        Refusals.require(client, "takeBackOneToOne", takeBack("oneToOneId", met), "AlreadyCounted", "oneToOneId");
        Refusals.require(
                client, "takeBackCredit", takeBack("trainingCreditId", learned), "AlreadyCounted", "trainingCreditId");
    }

    /** In the meeting that comes next, with its difference. */
    private void aCorrectionIsAnEntryOfItsOwn(JsonNode next) {
        var input = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "thanked",
                Map.of("memberId", receiverId),
                "amount",
                Map.of("minorUnits", 50_000),
                "closedOn",
                PAST_DAY,
                "source",
                "NEW",
                "kind",
                "OUTSIDE");
        var record = giver.done("recordClosedBusiness", input);
        var lessened = giver.done("correctClosedBusiness", correction(record, "amount", Map.of("minorUnits", 20_000)));
        var totals = president.read("meeting", next.at("/id").asString()).at("/totals");
        assertThat(growth(next.at("/totals"), totals, "closedBusiness/minorUnits"))
                .isEqualTo(20_000);
        giver.done("correctClosedBusiness", correction(lessened, "voided", true));
        totals = president.read("meeting", next.at("/id").asString()).at("/totals");
        assertThat(growth(next.at("/totals"), totals, "closedBusiness/minorUnits"))
                .isZero();
        assertThat(growth(next.at("/totals"), totals, "closedBusinessCount")).isZero();
    }

    private void aReopenedMeetingKeepsTheFactsThatItHad(JsonNode completed) {
        var reopened = new Verbs(graphQl.as(Cast.DIRECTOR))
                .done("reopenMeeting", step(completed, "reason", "Erreur de pointage"));
        giver.done("recordCredit", credit(1));
        var again = president.done("completeMeeting", step(reopened));
        assertThat(again.at("/snapshots/0/trainingCredits")).isEqualTo(again.at("/snapshots/1/trainingCredits"));
        assertThat(again.at("/snapshots/0/version").asInt()).isEqualTo(2);
    }

    @Test
    void whatADiscardedMeetingWouldHaveHadWaitsForTheNext() {
        var abroad = new Verbs(graphQl.as(Cast.PRESIDENT_ABROAD));
        new Verbs(graphQl.as(Cast.MEMBER_ABROAD)).done("recordCredit", credit(7));
        var meeting = abroad.done("openMeeting", step(abroad.read("meeting", due(Cast.MEMBER_ABROAD))));
        var waiting = meeting.at("/totals/trainingCredits").asInt();
        assertThat(waiting).isGreaterThanOrEqualTo(7);
        abroad.done("discardMeeting", step(meeting));
        var next = abroad.done("openMeeting", step(abroad.read("meeting", due(Cast.MEMBER_ABROAD))));
        assertThat(next.at("/totals/trainingCredits").asInt()).isEqualTo(waiting);
    }

    @Test
    void bothAreCreditedAcrossRegionsToo() {
        var abroad = graphQl.as(Cast.MEMBER_ABROAD);
        var met = giver.done("recordOneToOne", oneToOne(Cast.memberId(abroad), PAST_DAY));
        assertThat(met.at("/other/id").asString()).isEqualTo(Cast.memberId(abroad));
        var theirs = oneToOneOf(new Verbs(abroad), met);
        assertThat(theirs.at("/other/id").asString()).isEqualTo(giverId);
        assertThat(theirs.at("/id")).isNotEqualTo(met.at("/id"));
        assertThat(Owner.ask("select count(distinct region_id) from meeting_entry where fact_id = '%s'"
                        .formatted(met.at("/clientMadeId").asString())))
                .isEqualTo("2");
        var question = "query ($id: ID!) { node(id: $id) { id } }";
        var id = Map.of("id", met.at("/id").asString());
        assertThat(graphQl.as(Cast.RECEIVER).run(question, id).at("/node").isNull())
                .isTrue();
        assertThat(graphQl.as(Cast.PRESIDENT).run(question, id).at("/node").isNull())
                .isFalse();
        assertThat(graphQl.as(Cast.DIRECTOR_ABROAD)
                        .run(question, id)
                        .at("/node")
                        .isNull())
                .isTrue();
    }

    @Test
    void recordedOnceWhoeverOfTheTwoDoes() {
        var day = "2026-01-08";
        var said = oneToOne(receiverId, day);
        var first = giver.done("recordOneToOne", said);
        var before = Tables.state();
        assertThat(giver.done("recordOneToOne", said)).isEqualTo(first);
        Refusals.require(
                receiver.client(), "recordOneToOne", oneToOne(giverId, day), "OneToOneAlreadyRecorded", "metOn");
        var client = giver.client();
        Refusals.require(client, "recordOneToOne", with(said, "metOn", "2026-01-09"), "IdAlreadyUsed", "id");
        Refusals.require(client, "recordOneToOne", oneToOne(giverId, day), "OneToOneWithOneself", "otherId");
        Refusals.require(
                client, "recordOneToOne", oneToOne(unknownLike(giverId), day), "OtherMemberNotFound", "otherId");
        Refusals.require(
                client, "recordOneToOne", oneToOne(receiverId, "2006-01-09"), "OtherMemberNotFound", "otherId");
        Refusals.require(client, "recordOneToOne", oneToOne(receiverId, "2031-01-09"), "InvalidInput", "metOn");
        var learned = credit(2);
        assertThat(Tables.state()).isEqualTo(before);
        var kept = giver.done("recordCredit", learned);
        assertThat(giver.done("recordCredit", learned)).isEqualTo(kept);
        Refusals.require(client, "recordCredit", with(learned, "credits", 3), "IdAlreadyUsed", "id");
        Refusals.require(client, "recordCredit", credit(0), "InvalidInput", "credits");
        Refusals.require(client, "recordCredit", with(credit(1), "topic", " "), "InvalidInput", "topic");
        assertThat(new Verbs(graphQl.as(Cast.DIRECTOR))
                        .send("recordCredit", credit(1))
                        .codes())
                .containsExactly("FORBIDDEN");
    }

    @Test
    void takenBackWhileNoMeetingCountsItAndNeverDeleted() {
        var day = "2026-02-05";
        var before = president.read("meeting", nextMeeting()).at("/totals");
        var met = giver.done("recordOneToOne", oneToOne(receiverId, day));
        var learned = giver.done("recordCredit", credit(4));
        assertThat(met.at("/viewerCanTakeBack").asBoolean()).isTrue();
        var back = takeBack("oneToOneId", met);
        // Neither the other of the two, nor who steers the region from above without being an officer.
        Refusals.require(receiver.client(), "takeBackOneToOne", back, "NotFoundOrForbidden", "oneToOneId");
        assertThat(new Verbs(graphQl.as(Cast.DIRECTOR))
                        .send("takeBackOneToOne", back)
                        .codes())
                .containsExactly("FORBIDDEN");
        var taken = giver.done("takeBackOneToOne", back);
        assertThat(taken.at("/takenBackAt").isNull()).isFalse();
        assertThat(taken.at("/viewerCanTakeBack").asBoolean()).isFalse();
        var state = Tables.state();
        assertThat(giver.done("takeBackOneToOne", back)).isEqualTo(taken);
        assertThat(Tables.state()).isEqualTo(state);
        // The officer of whoever learned it.
        president.done("takeBackCredit", takeBack("trainingCreditId", learned));
        var after = president.read("meeting", nextMeeting()).at("/totals");
        assertThat(after).isEqualTo(before);
        assertThat(Owner.ask("select sum(quantity) || ' of ' || count(*) from meeting_entry where fact_id = '%s'"
                        .formatted(met.at("/clientMadeId").asString())))
                .isEqualTo("0 of 4");
        itCanBeRecordedAgain(day);
    }

    /** By either of the two, once. */
    private void itCanBeRecordedAgain(String day) {
        var again = receiver.done("recordOneToOne", oneToOne(giverId, day));
        Refusals.require(
                giver.client(), "recordOneToOne", oneToOne(receiverId, day), "OneToOneAlreadyRecorded", "metOn");
        assertThat(again.at("/takenBackAt").isNull()).isTrue();
    }

    private String nextMeeting() {
        return president
                .client()
                .run("query ($id: ID!) { member(id: $id) { chapter { nextMeeting { id } } } }", Map.of("id", giverId))
                .at("/member/chapter/nextMeeting/id")
                .asString();
    }

    private static JsonNode oneToOneOf(Verbs member, JsonNode met) {
        var document = """
                query ($id: ID!) { member(id: $id) {
                  oneToOnes(first: 100, to: "2024-05-06") { nodes { id clientMadeId viewerCanTakeBack other { id } meeting { id } } } } }""";
        return member.client()
                .run(document, Map.of("id", Cast.memberId(member.client())))
                .at("/member/oneToOnes/nodes")
                .valueStream()
                .filter(each -> each.at("/clientMadeId").equals(met.at("/clientMadeId")))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> correction(JsonNode record, String field, Object value) {
        return Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "closedBusinessId",
                record.at("/id").asString(),
                "version",
                record.at("/version").asInt(),
                "reason",
                "Saisie TVA comprise",
                field,
                value);
    }

    private static int growth(JsonNode before, JsonNode after, String total) {
        return after.at("/" + total).asInt() - before.at("/" + total).asInt();
    }
}
