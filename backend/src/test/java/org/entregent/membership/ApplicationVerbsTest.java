package org.entregent.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.membership.ApplicationSamples.applying;
import static org.entregent.membership.ApplicationSamples.applyingVisitor;
import static org.entregent.membership.ApplicationSamples.committee;
import static org.entregent.membership.ApplicationSamples.confirm;
import static org.entregent.membership.ApplicationSamples.inducting;
import static org.entregent.membership.ApplicationSamples.interviewing;
import static org.entregent.membership.ApplicationSamples.opening;
import static org.entregent.membership.ApplicationSamples.paying;
import static org.entregent.membership.ApplicationSamples.referring;
import static org.entregent.membership.ApplicationSamples.step;
import static org.entregent.membership.ApplicationSamples.voting;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Inputs;
import org.entregent.Mailbox;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** How somebody comes to a seat: by whom, from where to where, and what that leaves. */
@ApplicationTest
@DemonstrationData
class ApplicationVerbsTest {

    private static final Pattern LINK = Pattern.compile("(/candidature/[a-z0-9_-]+)\\?cle=([0-9a-f]{64})");
    /** Seats of members and of applications that stand where they shouldn't, or don't where they should. */
    private static final String UNTRUE = """
            select count(*) from (
              select region_id, chapter_id, specialty_code, id from member
              where status in ('ACTIVE', 'LATE', 'EXPIRED', 'SUSPENDED', 'ON_LEAVE')
            ) as seated
            full join (select * from seat where status = 'TAKEN') as taken
              on taken.region_id = seated.region_id and taken.member_id = seated.id
              and taken.chapter_id = seated.chapter_id and taken.specialty_code = seated.specialty_code
            where taken.id is null or seated.id is null""";

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    TestTokens tokens;

    @Autowired
    MembershipHousekeepingService housekeeping;

    Verbs member;
    Verbs president;
    Verbs director;

    @BeforeEach
    void meet() {
        member = new Verbs(graphQl.as(Cast.GIVER));
        president = new Verbs(graphQl.as(Cast.PRESIDENT));
        director = new Verbs(graphQl.as(Cast.DIRECTOR));
    }

    @Test
    void anApplicantConfirmsIsVotedInAndHoldsTheSeat() {
        var input = applying(Cast.GIVER);
        var application = member.done("applyForSeat", input);
        assertThat(application.at("/sponsor/id").asString()).isEqualTo(Cast.memberId(member.client()));
        assertThat(application.at("/seat/status").asString()).isEqualTo("HELD");
        // The sponsor sees whom they propose, and leads nothing on.
        assertThat(application.at("/references")).isEmpty();
        assertThat(application.at("/viewerActions")).isEmpty();
        Refusals.require(president.client(), "checkReferences", step(application), "ApplicantNotConfirmed", "");
        confirmByLink(input.get("email").toString());
        application = read(application);
        assertThat(application.at("/confirmedAt").asString()).isNotEmpty();
        application = toVote(application);
        var voters = committee(application);
        assertThat(voters.size())
                .isGreaterThan(2)
                .isEqualTo(application.at("/votes/0/committeeSize").asInt());
        assertThat(application.at("/votes/0/quorum").asInt()).isEqualTo(voters.size() / 2 + 1);
        for (var email : voters) {
            assertThat(Mailbox.of(email)).last().asString().contains("Votre vote");
            var voter = new Verbs(graphQl.as(email));
            assertThat(voter.done("castVote", voting(application, false))
                            .at("/viewerHasVoted")
                            .asBoolean())
                    .isTrue();
            // The last ballot closes; the others may still be changed.
            if (!email.equals(voters.getLast())) {
                assertSecret(voter.done("castVote", voting(application, true)));
            }
        }
        application = read(application);
        assertThat(application.at("/votes/0/outcome").asString()).isEqualTo("ADOPTED");
        assertThat(application.at("/votes/0/inFavour").asInt()).isEqualTo(voters.size() - 1);
        assertThat(application.at("/votes/0/against").asInt()).isEqualTo(1);
        assertThat(Owner.ask(
                        "select count(*)::text from application_ballot where 'apl_' || region_id || '_' || application_id = '"
                                + application.at("/id").asString() + "'"))
                .isEqualTo("0");
        application = president.done("requestPayment", step(application));
        Refusals.require(president.client(), "inductApplicant", inducting(application), "PaymentMissing", "");
        application = director.done("notePayment", paying(application));
        var inducted = president.done("inductApplicant", inducting(application));
        assertThat(inducted.at("/status").asString()).isEqualTo("INDUCTED");
        assertThat(inducted.at("/seat/status").asString()).isEqualTo("TAKEN");
        assertThat(inducted.at("/seat/holder/id").asString())
                .isEqualTo(inducted.at("/member/id").asString())
                .isNotEmpty();
        assertThat(Owner.ask(UNTRUE.replace("count(*)", "count(*)::text"))).isEqualTo("0");
    }

    @Test
    void aSecondApplicationForTheTradeIsRefused() {
        var first = applying(Cast.GIVER);
        var application = member.done("applyForSeat", first);
        var second = applying(
                first.get("chapterId").toString(), first.get("specialtyId").toString());
        Refusals.require(president.client(), "applyForSeat", second, "SeatAlreadyTaken", "specialtyId");
        assertThat(openSpecialties(first))
                .doesNotContain(first.get("specialtyId").toString());
        assertThat(president
                        .done("dismissApplication", Inputs.with(step(application), "note", "Trop proche"))
                        .at("/status")
                        .asString())
                .isEqualTo("REJECTED");
        assertThat(president.done("applyForSeat", second).at("/status").asString())
                .isEqualTo("SUBMITTED");
    }

    @Test
    void aVisitorWhoAppliesBecomesAMember() {
        var visitor = applyingVisitor(Cast.GIVER);
        var application = president.done("applyForSeat", Inputs.with(applying(Cast.GIVER), "visitorId", visitor));
        assertThat(application.at("/visitor/id").asString()).isEqualTo(visitor);
        assertThat(applicationOf(visitor)).isEqualTo(application.at("/id").asString());
        var second = Inputs.with(applying(Cast.GIVER), "visitorId", visitor);
        Refusals.require(president.client(), "applyForSeat", second, "VisitorNotApplying", "visitorId");
        application = toVote(confirmed(application));
        for (var email : committee(application)) {
            new Verbs(graphQl.as(email)).done("castVote", voting(application, true));
        }
        application = president.done("requestPayment", step(read(application)));
        application = director.done("notePayment", paying(application));
        president.done("inductApplicant", inducting(application));
        var visit = president.read("visitor", visitor);
        assertThat(visit.at("/status").asString()).isEqualTo("MEMBER");
        assertThat(visit.at("/history")
                        .get(visit.at("/history").size() - 1)
                        .at("/action")
                        .asString())
                .isEqualTo("JOIN");
    }

    @Test
    void aVisitIsTiedToWhoSaidSoByWhoSeesIt() {
        var visitor = applyingVisitor(Cast.GIVER);
        Owner.sql()
                .execute(
                        "update visitor set inviter_id = null, source = 'ASKED' where 'vis_' || region_id || '_' || id = ?",
                        visitor);
        var input = Inputs.with(applying(Cast.GIVER), "visitorId", visitor);
        Refusals.require(member.client(), "applyForSeat", input, "NotFoundOrForbidden", "visitorId");
        Owner.sql()
                .execute("update visitor set status = 'RETURNING' where 'vis_' || region_id || '_' || id = ?", visitor);
        Refusals.require(president.client(), "applyForSeat", input, "VisitorNotApplying", "visitorId");
    }

    @Test
    void aHoldEndsByItself() {
        var first = applying(Cast.GIVER);
        var application = member.done("applyForSeat", first);
        Owner.sql()
                .execute(
                        "update seat set hold_ends_on = current_date - 2 where 'apl_' || region_id || '_' || id = ?",
                        application.at("/id").asString());
        assertThat(openSpecialties(first)).contains(first.get("specialtyId").toString());
        var second = applying(
                first.get("chapterId").toString(), first.get("specialtyId").toString());
        assertThat(president.done("applyForSeat", second).at("/seat/status").asString())
                .isEqualTo("HELD");
        assertThat(read(application).at("/seat/status").asString()).isEqualTo("RELEASED");
        // Who comes back to the former finds that somebody has its seat by now.
        confirm(application);
        Refusals.require(president.client(), "checkReferences", step(read(application)), "SeatAlreadyTaken", "");
    }

    @Test
    void nobodyButTheCommitteeVotes() {
        var application = toVote(confirmed(member.done("applyForSeat", applying(Cast.GIVER))));
        Refusals.require(director.client(), "castVote", voting(application, true), "NotOfTheCommittee", "");
        Refusals.require(member.client(), "castVote", voting(application, true), "NotOfTheCommittee", "");
        var late = committee(application).getFirst();
        TestClock.pass(Duration.ofDays(8));
        Refusals.require(graphQl.as(late), "castVote", voting(application, true), "VoteClosed", "");
        housekeeping.tidy();
        application = read(application);
        assertThat(application.at("/votes/0/isProlonged").asBoolean()).isTrue();
        assertThat(application.at("/status").asString()).isEqualTo("COMMITTEE_VOTE");
        TestClock.pass(Duration.ofDays(8));
        housekeeping.tidy();
        application = read(application);
        assertThat(application.at("/votes/0/outcome").asString()).isEqualTo("NO_QUORUM");
        assertThat(application.at("/votes/0/inFavour").isNull()).isTrue();
        assertThat(application.at("/status").asString()).isEqualTo("INTERVIEW");
    }

    @Test
    void anApplicantTakesItBackByTheirLink() {
        var input = applying(Cast.GIVER);
        member.done("applyForSeat", input);
        var visitor = tokens.browser();
        var link = link(input.get("email").toString());
        assertThat(visitor.get("/candidature/" + "apl_1_" + input.get("id") + "?cle=" + "0".repeat(64))
                        .statusCode())
                .isEqualTo(404);
        var page = visitor.get(link.group());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).contains(input.get("firmName").toString(), "noindex");
        var unticked = visitor.post(link.group(1), Map.of("cle", link.group(2), "geste", "confirmer"));
        assertThat(unticked.body()).contains("Cochez cette case");
        visitor.post(link.group(1), Map.of("cle", link.group(2), "geste", "retirer"));
        assertThat(visitor.get(link.group()).body()).contains("Retirée");
        assertThat(openSpecialties(input)).contains(input.get("specialtyId").toString());
        assertThat(Mailbox.of(input.get("email").toString())).last().asString().contains("retirée");
    }

    @Test
    void whatIsSaidOfPersonsIsForgottenAfterAYear() {
        var input = applying(Cast.GIVER);
        var application = confirmed(member.done("applyForSeat", input));
        application = president.done("checkReferences", step(application));
        application =
                president.done("noteReference", Inputs.with(referring(application, 1), "note", "Ne le connaît pas"));
        application = president.done("dismissApplication", Inputs.with(step(application), "note", "Trop proche"));
        Owner.sql()
                .execute(
                        "update application set status_changed_at = now() - interval '13 months' where 'apl_' || region_id || '_' || id = ?",
                        application.at("/id").asString());
        housekeeping.tidy();
        application = read(application);
        assertThat(application.at("/erasedAt").asString()).isNotEmpty();
        assertThat(application.toString())
                .doesNotContain(input.get("lastName").toString(), "Une Référence", "Ne le connaît pas", "Trop proche");
        assertThat(application.at("/history").size()).isGreaterThan(3);
    }

    private static void assertSecret(JsonNode seen) {
        assertThat(seen.at("/votes/0/closedAt").isNull()).isTrue();
        assertThat(seen.at("/votes/0/inFavour").isNull()).isTrue();
        assertThat(seen.at("/history").toString()).doesNotContain("CAST");
    }

    private JsonNode toVote(JsonNode application) {
        var current = president.done("checkReferences", step(read(application)));
        current = president.done("noteReference", referring(current, 1));
        current = president.done("noteReference", referring(current, 2));
        current = president.done("noteInterview", interviewing(current));
        return president.done("openVote", opening(current));
    }

    private JsonNode confirmed(JsonNode application) {
        confirm(application);
        return read(application);
    }

    private JsonNode read(JsonNode application) {
        return president.read("application", application.at("/id").asString());
    }

    private void confirmByLink(String email) {
        Browser visitor = tokens.browser();
        var link = link(email);
        var sent = visitor.post(link.group(1), Map.of("cle", link.group(2), "geste", "confirmer", "accord", "oui"));
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    private static Matcher link(String email) {
        var letter = Mailbox.of(email).getFirst().toString();
        var link = LINK.matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return link;
    }

    private String applicationOf(String visitor) {
        return president
                .client()
                .run("""
                { visitor(id: "%s") { application { id } } }""".formatted(visitor))
                .data()
                .at("/visitor/application/id")
                .asString();
    }

    private String openSpecialties(Map<String, Object> input) {
        return president.client().run("""
                { chapter(id: "%s") { openSeats(first: 100) { nodes { id } } } }""".formatted(input.get("chapterId"))).toString();
    }
}
