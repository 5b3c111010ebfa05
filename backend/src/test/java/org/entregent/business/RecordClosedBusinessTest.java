package org.entregent.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.business.ClosedBusinessSamples.thanks;
import static org.entregent.referral.ReferralSamples.inside;
import static org.entregent.referral.ReferralSamples.outsideAgreed;
import static org.entregent.referral.ReferralSamples.won;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Inputs;
import org.entregent.Refusals;
import org.entregent.Tables;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Thanks for business: the ledger is the recorder's, the thanked member and the chapter see sums. */
@ApplicationTest
@DemonstrationData
class RecordClosedBusinessTest {

    private static final String FIGURES = """
            { viewer { memberships { id
                figures(from: "2024-05-01", to: "2024-05-01") { closedBusinessCount closedBusiness { minorUnits }
                  creditedCount credited { minorUnits } }
                closedBusiness(first: 100, from: "2024-05-06", to: "2024-05-06") { nodes { closedBusinessId } }
                chapter { statistics(from: "2024-05-01", to: "2024-05-01") {
                  closedBusinessCount closedBusiness { minorUnits } } } } } }
            """;

    @Autowired
    GraphQlClient graphQl;

    Verbs recorder;
    Verbs thanked;
    String recorderId;
    String thankedId;

    @BeforeEach
    void meet() {
        recorder = new Verbs(graphQl.as(Cast.GIVER));
        thanked = new Verbs(graphQl.as(Cast.MEMBER_ABROAD));
        recorderId = Cast.memberId(recorder.client());
        thankedId = Cast.memberId(thanked.client());
    }

    @ParameterizedTest
    @CsvSource({"NEW,INSIDE", "NEW,OUTSIDE", "NEW,SPIN_OFF", "REPEAT,INSIDE", "REPEAT,OUTSIDE", "REPEAT,SPIN_OFF"})
    void isKeptAsItWasSaid(String source, String kind) {
        var input = with(thanks(thankedId, 123_456), "source", source, "kind", kind, "note", " Avec\r\nplaisir ");
        var record = recorder.done("recordClosedBusiness", input);
        assertThat(record.at("/closedBusinessId").asString()).isEqualTo(input.get("id"));
        assertThat(record.at("/amount").toString()).isEqualTo("{\"minorUnits\":123456,\"currency\":\"EUR\"}");
        assertThat(record.at("/closedOn").asString()).isEqualTo(Inputs.PAST_DAY);
        assertThat(record.at("/source").asString()).isEqualTo(source);
        assertThat(record.at("/kind").asString()).isEqualTo(kind);
        assertThat(record.at("/note").asString()).isEqualTo("Avec\nplaisir");
        assertThat(record.at("/status").asString()).isEqualTo("RECORDED");
        assertThat(record.at("/version").asInt()).isEqualTo(1);
        assertThat(record.at("/viewerCanCorrect").asBoolean()).isTrue();
        assertThat(record.at("/corrections").isEmpty()).isTrue();
        assertThat(record.at("/thanked/id").asString()).isEqualTo(thankedId);
        assertThat(thanked.client()
                        .run(
                                "query($id: ID!) { node(id: $id) { id } }",
                                Map.of("id", record.at("/id").asString()))
                        .at("/node")
                        .isNull())
                .isTrue();
    }

    /** The same is said by each: the second and third are the first again. */
    @Test
    void currencyLeftOutIsTheRegions() {
        var input = thanks(thankedId, 700);
        var region = recorder.client()
                .run("{ viewer { memberships { region { currency } } } }")
                .at("/viewer/memberships/0/region/currency")
                .asString();
        var record = recorder.done("recordClosedBusiness", input);
        assertThat(record.at("/amount/currency").asString()).isEqualTo(region);
        for (var currency : Arrays.asList(null, region)) {
            assertThat(recorder.done("recordClosedBusiness", with(input, "amount.currency", currency)))
                    .isEqualTo(record);
        }
        refuse(with(input, "amount.currency", ""), "InvalidInput", "amount.currency");
    }

    @Test
    void thankedMemberSeesTotalsTheRecorderTheLedgerTheChapterSums() {
        var mine = recorder.client().run(FIGURES).at("/viewer/memberships/0");
        var theirs = thanked.client().run(FIGURES).at("/viewer/memberships/0");
        var input = thanks(thankedId, 50_000);
        recorder.done("recordClosedBusiness", input);
        var mineNow = recorder.client().run(FIGURES).at("/viewer/memberships/0");
        var theirsNow = thanked.client().run(FIGURES).at("/viewer/memberships/0");
        assertThat(grown(mine, mineNow, "/figures/closedBusiness/minorUnits")).isEqualTo(50_000);
        assertThat(grown(mine, mineNow, "/figures/closedBusinessCount")).isEqualTo(1);
        assertThat(grown(mine, mineNow, "/chapter/statistics/closedBusiness/minorUnits"))
                .isEqualTo(50_000);
        assertThat(grown(mine, mineNow, "/figures/credited/minorUnits")).isZero();
        assertThat(grown(theirs, theirsNow, "/figures/credited/minorUnits")).isEqualTo(50_000);
        assertThat(grown(theirs, theirsNow, "/figures/creditedCount")).isEqualTo(1);
        assertThat(grown(theirs, theirsNow, "/figures/closedBusinessCount")).isZero();
        assertThat(grown(theirs, theirsNow, "/chapter/statistics/closedBusinessCount"))
                .isZero();
        assertThat(ledger(mineNow)).contains(input.get("id").toString());
        assertThat(ledger(theirsNow)).isEqualTo(ledger(theirs));
    }

    @Test
    void ledgerIsNobodyElses() {
        recorder.done("recordClosedBusiness", thanks(thankedId, 1));
        for (var other : List.of(Cast.PRESIDENT, Cast.DIRECTOR, Cast.ADMIN, Cast.RECEIVER, Cast.MEMBER_ABROAD)) {
            var member = graphQl.as(other).run("""
                            query($id: ID!) { member(id: $id) { closedBusiness(first: 1) { totalCount nodes { id } }
                              figures(from: "2024-05-01", to: "2024-05-01") { closedBusinessCount } } }
                            """, Map.of("id", recorderId)).at("/member");
            assertThat(member.at("/closedBusiness").toString()).as(other).isEqualTo("{\"totalCount\":0,\"nodes\":[]}");
            assertThat(member.at("/figures").isNull()).as(other).isTrue();
        }
    }

    @Test
    void formerMembersVisitorsAndOrganisationsAreThankedToo() {
        var former = Cast.memberIdWhere(recorder.client(), "left_on is not null");
        assertThat(recorder.done("recordClosedBusiness", thanks(former, 100))
                        .at("/thanked/id")
                        .asString())
                .isEqualTo(former);
        var outside = with(thanks(thankedId, 200), "thanked", Map.of("name", " Chambre imaginaire "));
        assertThat(recorder.done("recordClosedBusiness", outside).at("/thanked").toString())
                .isEqualTo("{\"__typename\":\"OutsideParty\",\"name\":\"Chambre imaginaire\"}");
    }

    @Test
    void mayNameAReferralThatWasReceived() {
        var giver = new Verbs(graphQl.as(Cast.RECEIVER));
        var referral = giver.done("giveReferral", outsideAgreed(recorderId));
        var input = with(
                thanks(Cast.memberId(giver.client()), 900),
                "referralId",
                referral.at("/id").asString());
        assertThat(recorder.done("recordClosedBusiness", input).at("/referral/id"))
                .isEqualTo(referral.at("/id"));
        var draft = giver.done("giveReferral", with(inside(recorderId), "draft", true));
        for (var id : List.of(
                draft.at("/id").asString(),
                Inputs.unknownLike(draft.at("/id").asString()),
                recorder.done("giveReferral", inside(thankedId)).at("/id").asString())) {
            refuse(
                    with(input, "id", thanks(thankedId, 1).get("id"), "referralId", id),
                    "NotFoundOrForbidden",
                    "referralId");
        }
    }

    @Test
    void wonReferralThanksItsGiver() {
        var referral = thanked.done("giveReferral", outsideAgreed(recorderId));
        var received = recorder.client()
                .run("{ referrals(first: 1) { nodes { id version referralId } } }")
                .at("/referrals/nodes/0");
        assertThat(received.at("/referralId")).isEqualTo(referral.at("/referralId"));
        var theirs = thanked.client().run(FIGURES).at("/viewer/memberships/0");
        recorder.done("winReferral", won(received, 1_000, 2_000));
        var theirsNow = thanked.client().run(FIGURES).at("/viewer/memberships/0");
        assertThat(grown(theirs, theirsNow, "/figures/credited/minorUnits")).isEqualTo(3_000);
        assertThat(grown(theirs, theirsNow, "/figures/creditedCount")).isEqualTo(2);
    }

    @Test
    void recordedAgainIsTheSameRecordOnce() {
        var input = thanks(thankedId, 77);
        var first = recorder.done("recordClosedBusiness", input);
        var before = Tables.state();
        assertThat(recorder.done("recordClosedBusiness", input)).isEqualTo(first);
        for (var other : List.of(
                with(input, "amount.minorUnits", 78),
                with(input, "closedOn", "2024-05-07"),
                with(input, "source", "REPEAT"),
                with(input, "kind", "INSIDE"),
                with(input, "note", "x"),
                with(input, "thanked", Map.of("name", "Quelqu’un")))) {
            refuse(other, "IdAlreadyUsed", "id");
        }
        Refusals.require(graphQl.as(Cast.PRESIDENT), "recordClosedBusiness", input, "IdAlreadyUsed", "id");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void faultsAreNamed() {
        var before = Tables.state();
        var input = thanks(thankedId, 100);
        for (var cents : new long[] {0, -1, 100_000_000_001L, Long.MAX_VALUE, Long.MIN_VALUE}) {
            refuse(with(input, "amount.minorUnits", cents), "InvalidInput", "amount.minorUnits");
        }
        for (var currency : List.of("USD", "eur", "", "E\u0001R", "x".repeat(5_000))) {
            refuse(with(input, "amount.currency", currency), "InvalidInput", "amount.currency");
        }
        for (var day : List.of("2999-01-01", "9999-12-31", "1999-12-31", "0001-01-01")) {
            refuse(with(input, "closedOn", day), "InvalidInput", "closedOn");
        }
        for (var note : List.of("a\u0001b", "x".repeat(2_001))) {
            refuse(with(input, "note", note), "InvalidInput", "note");
        }
        for (var name : List.of("", " \u00a0 ", "a\nb", "x".repeat(201), "\u200b")) {
            refuse(with(input, "thanked", Map.of("name", name)), "InvalidInput", "thanked.name");
        }
        for (var id : List.of("", "x", "ref_1_x", "\u0001")) {
            refuse(with(input, "thanked", Map.of("memberId", id)), "InvalidInput", "thanked.memberId");
            refuse(with(input, "referralId", id), "InvalidInput", "referralId");
        }
        refuse(with(input, "referralId", thankedId), "InvalidInput", "referralId");
        refuse(
                with(input, "thanked", Map.of("memberId", Inputs.unknownLike(thankedId))),
                "ThankedMemberNotFound",
                "thanked.memberId");
        refuse(with(input, "thanked", Map.of("memberId", recorderId)), "ThanksToOneself", "thanked.memberId");
        refuse(with(input, "recorderId", thankedId), "NotAMember", "recorderId");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void thankedIsExactlyOne() {
        var input = thanks(thankedId, 100);
        var none = Map.<String, Object>of();
        for (var thankedInput : List.of(none, Map.<String, Object>of("memberId", thankedId, "name", "x"))) {
            assertThat(recorder.send("recordClosedBusiness", with(input, "thanked", thankedInput))
                            .codes())
                    .isNotEmpty()
                    .doesNotContain("INTERNAL_ERROR");
        }
    }

    @Test
    void whoIsNoMemberRecordsNothing() {
        for (var caller : List.of(
                graphQl, graphQl.as(Cast.DIRECTOR), graphQl.asClient(Cast.PARTNER, "closed-business.write:fr-14"))) {
            assertThat(new Verbs(caller)
                            .send("recordClosedBusiness", thanks(thankedId, 1))
                            .codes())
                    .containsExactly("FORBIDDEN");
        }
    }

    private void refuse(Map<String, ?> input, String type, String field) {
        Refusals.require(recorder.client(), "recordClosedBusiness", input, type, field);
    }

    private static long grown(JsonNode before, JsonNode after, String pointer) {
        return after.at(pointer).asLong() - before.at(pointer).asLong();
    }

    private static List<String> ledger(JsonNode membership) {
        var ids = new ArrayList<String>();
        membership
                .at("/closedBusiness/nodes")
                .forEach(node -> ids.add(node.at("/closedBusinessId").asString()));
        return ids;
    }
}
