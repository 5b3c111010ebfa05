package org.entregent.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.dues.DuesSamples.away;
import static org.entregent.dues.DuesSamples.leaving;
import static org.entregent.dues.DuesSamples.memberId;
import static org.entregent.dues.DuesSamples.paying;
import static org.entregent.dues.DuesSamples.set;
import static org.entregent.dues.DuesSamples.step;
import static org.entregent.dues.DuesSamples.takingBack;
import static org.entregent.dues.DuesSamples.today;
import static org.entregent.dues.DuesSamples.uuid;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Mailbox;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.Tables;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Officers lead memberships on; time does, too; whoever lapsed or left still reads what is theirs. */
@ApplicationTest
@DemonstrationData
class DuesVerbsTest {

    private static final String FORMER = """
            { viewer { memberships { id }
                formerMemberships { id displayName chapter { id }
                  standing { status dueOn leavingReason payments { coversUntil } history { action toStatus } }
                  referralsGiven(first: 5) { totalCount nodes { id } }
                  figures(from: "2024-01-01", to: "2027-12-01") { referralsGiven } attendance(from: "2024-01-01", to: "2027-12-01") { meetings }
                  trainingCredits(first: 5) { totalCount } } } }""";

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    DuesClockService clock;

    private Verbs president;

    @BeforeEach
    void who() {
        president = new Verbs(graphQl.as(Cast.PRESIDENT));
    }

    @Test
    void aPaymentRenewsWhoeverIsExpiredAndIsTakenBack() {
        var member = memberId(2);
        set(member, "status = 'EXPIRED', due_on = current_date - 20, renewal = 'RENEWED', decision_due_on = null");
        Owner.changeAccess("update member set status = 'EXPIRED' where id = '" + uuid(member) + "'");
        var person = person(member);
        assertThat(person.run("{ viewer { memberships { id } } }").at("/viewer/memberships"))
                .isEmpty();
        var paying = paying(member, today().plusYears(1));
        var paid = president.done("noteDuesPayment", paying);
        assertThat(paid.at("/status").asString()).isEqualTo("ACTIVE");
        assertThat(paid.at("/renewal").asString()).isEqualTo("NONE");
        assertThat(paid.at("/payments/0/coversFrom").asString())
                .isEqualTo(today().minusDays(20).toString());
        assertThat(Cast.memberId(person)).isEqualTo(member);
        var before = Tables.state();
        assertThat(president.done("noteDuesPayment", paying)).isEqualTo(paid);
        refuse("noteDuesPayment", with(paying, "means", "Chèque"), "IdAlreadyUsed", "id");
        assertThat(Tables.state()).isEqualTo(before);
        var back = president.done("takeBackDuesPayment", takingBack(member, paid));
        assertThat(back.at("/status").asString()).isEqualTo("EXPIRED");
        assertThat(back.at("/payments/0/takenBackFor").asString()).isEqualTo("Noté deux fois.");
        assertThat(back.at("/history/0/action").asString()).isEqualTo("TAKE_BACK_PAYMENT");
        assertThat(back.at("/history/0/policyVersion/id").asString()).startsWith("pol_");
        refuse("takeBackDuesPayment", takingBack(member, paid), "NotFoundOrForbidden", "paymentId");
    }

    /** Late, then expired, then removed, each once, however often and by however many the clock is looked at. */
    @Test
    void timeAdvancesWhoeverDoesNotPay() {
        var member = memberId(3);
        var specialty = Owner.ask("select specialty_code from member where id = '" + uuid(member) + "'");
        set(member, "due_on = current_date - 33, renewal = 'RENEWED', decision_due_on = null");
        var person = person(member);
        for (var status : List.of("LATE", "EXPIRED", "REMOVED", "REMOVED")) {
            clock.advance();
            assertThat(Owner.ask("select status from standing where member_id = '" + uuid(member) + "'"))
                    .isEqualTo(status);
            assertThat(Owner.ask("select status from member where id = '" + uuid(member) + "'"))
                    .isEqualTo(status);
        }
        assertThat(Owner.ask("""
                select string_agg(action, ' ' order by sequence) from standing_event
                where member_id = '%s' and action in ('FALL_LATE', 'EXPIRE', 'REMOVE') and policy_version_id is not null
                """.formatted(uuid(member)))).isEqualTo("FALL_LATE EXPIRE REMOVE");
        assertThat(Owner.ask("select status from seat where member_id = '" + uuid(member) + "'"))
                .isEqualTo("RELEASED");
        assertThat(Owner.ask("select left_on = (now() at time zone 'Europe/Paris')::date from member_card where id = '"
                        + uuid(member) + "'"))
                .isEqualTo("true");
        assertThat(Owner.ask("select count(*) from seat where chapter_id = (select chapter_id from member where id = '"
                        + uuid(member) + "') and specialty_code = '" + specialty + "' and status = 'TAKEN'"))
                .isEqualTo("0");
        var read = person.run(FORMER).at("/viewer");
        assertThat(read.at("/memberships")).isEmpty();
        assertThat(read.at("/formerMemberships/0/id").asString()).isEqualTo(member);
        assertThat(read.at("/formerMemberships/0/standing/status").asString()).isEqualTo("REMOVED");
        assertThat(read.at("/formerMemberships/0/standing/payments")).isNotEmpty();
        assertThat(letters(member)).anyMatch(letter -> letter.contains("Votre adhésion a pris fin"));
        assertThat(new Verbs(person)
                        .send("noteDuesPayment", paying(member, today().plusYears(1)))
                        .codes())
                .containsOnly("FORBIDDEN");
    }

    @Test
    void renewalsOpenInTheirTimeAndAreDecided() {
        var member = memberId(4);
        set(member, "due_on = current_date + 100, renewal = 'NONE', decision_due_on = null");
        refuse("renewMembership", with(step(member), "decision", "RENEW"), "RenewalIsNotOpen", "");
        clock.advance();
        assertThat(Owner.ask("select renewal from standing where member_id = '" + uuid(member) + "'"))
                .isEqualTo("OPEN");
        assertThat(letters(member)).anyMatch(letter -> letter.contains("Votre renouvellement approche"));
        refuse("renewMembership", with(step(member), "decision", "REFUSE"), "InvalidInput", "reason");
        refuse("renewMembership", with(step(member), "decision", "POSTPONE"), "InvalidInput", "postponedTo");
        var postponed = president.done(
                "renewMembership",
                with(
                        step(member),
                        "decision",
                        "POSTPONE",
                        "postponedTo",
                        today().plusDays(30).toString()));
        assertThat(postponed.at("/renewal").asString()).isEqualTo("POSTPONED");
        var refused = president.done(
                "renewMembership", with(step(member), "decision", "REFUSE", "reason", "Trop d’absences."));
        assertThat(refused.at("/renewal").asString()).isEqualTo("REFUSED");
        assertThat(refused.at("/status").asString()).isEqualTo("ACTIVE");
        set(member, "due_on = current_date");
        clock.advance();
        assertThat(Owner.ask("select status || ' ' || leaving_reason from standing where member_id = '" + uuid(member)
                        + "'"))
                .isEqualTo("DROPPED NOT_RENEWED");
    }

    @Test
    void leaveAndSuspensionKeepTheSeat() {
        var member = memberId(5);
        var person = person(member);
        var away = president.done("grantLeave", away(member, 0, 30));
        assertThat(away.at("/status").asString()).isEqualTo("ON_LEAVE");
        assertThat(Cast.memberId(person)).isEqualTo(member);
        set(member, "due_on = current_date - 60");
        clock.advance();
        var suspended = president.done("suspendMembership", away(member, 0, 30));
        assertThat(suspended.at("/status").asString()).isEqualTo("SUSPENDED");
        assertThat(person.run(FORMER).at("/viewer/memberships")).isEmpty();
        assertThat(person.run(FORMER)
                        .at("/viewer/formerMemberships/0/standing/status")
                        .asString())
                .isEqualTo("SUSPENDED");
        assertThat(Owner.ask("select status from seat where member_id = '" + uuid(member) + "' and status = 'TAKEN'"))
                .isEqualTo("TAKEN");
        var back = president.done("resumeMembership", step(member));
        assertThat(back.at("/status").asString()).isEqualTo("ACTIVE");
        refuse("resumeMembership", step(member), "MembershipStepNotAllowed", "");
        refuse("grantLeave", away(member, 30, 10), "InvalidInput", "endsOn");
        refuse("grantLeave", with(away(member, 0, 10), "version", 1), "VersionConflict", "version");
    }

    @Test
    void whoeverLeavesIsTold() {
        var member = memberId(6);
        var person = person(member);
        var left = president.done("endMembership", leaving(member));
        assertThat(left.at("/status").asString()).isEqualTo("DROPPED");
        assertThat(left.at("/leavingReason").asString()).isEqualTo("TIME");
        var read = person.run(FORMER).at("/viewer/formerMemberships/0");
        assertThat(read.at("/standing/leavingReason").asString()).isEqualTo("TIME");
        assertThat(read.at("/chapter/id").asString()).startsWith("cha_");
        assertThat(letters(member)).anyMatch(letter -> letter.contains("Votre départ est noté"));
        refuse("endMembership", leaving(member), "MembershipStepNotAllowed", "");
        refuse("endMembership", with(leaving(memberId(7)), "leftOn", "1999-01-01"), "InvalidInput", "leftOn");
    }

    @Test
    void nobodyLeadsTheirOwnAndOthersDoNot() {
        var own = Cast.memberId(graphQl.as(Cast.PRESIDENT));
        refuse("noteDuesPayment", paying(own, today().plusYears(2)), "OwnMembershipIsOthers", "memberId");
        var director = graphQl.as(Cast.DIRECTOR);
        Refusals.require(director, "endMembership", leaving(own), "OfficeIsHeld", "memberId");
        var member = memberId(7);
        Refusals.require(
                graphQl.as(Cast.PRESIDENT_ABROAD),
                "grantLeave",
                away(member, 0, 10),
                "NotFoundOrForbidden",
                "memberId");
        assertThat(new Verbs(graphQl.as(Cast.GIVER))
                        .send("grantLeave", away(member, 0, 10))
                        .codes())
                .containsOnly("FORBIDDEN");
        assertThat(graphQl.as(Cast.GIVER)
                        .run("query ($id: ID!) { member(id: $id) { standing { status } } }", Map.of("id", member))
                        .at("/member/standing")
                        .isNull())
                .isTrue();
    }

    /** What was done stays with the former membership, which the new one points to and whose owner reads it; what is paid stays paid. */
    @Test
    void aMemberMovesToAnotherRegionAndKeepsTheHistory() {
        var member = Owner.ask("""
                select 'mbr_' || standing.region_id || '_' || member_id from standing join region on region.id = standing.region_id
                where region.code = 'FR-14' and status = 'ACTIVE' and due_on > current_date + 10
                  and not exists (select from role_assignment office where office.member_id = standing.member_id)
                  and (select count(*) from referral where giver_id = standing.member_id and sent_at is not null) > 3
                  and exists (select from training_credit credit where credit.member_id = standing.member_id)
                order by member_id desc limit 1""");
        var person = person(member);
        var abroad = Owner.ask("""
                select 'cha_' || chapter.region_id || '_' || chapter.id from chapter join region on region.id = chapter.region_id
                where region.code = 'FR-13' and closed_on is null order by chapter.id limit 1""");
        var admin = new Verbs(graphQl.as(Cast.ADMIN));
        var moved = admin.done(
                "transferMember",
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "memberId",
                        member,
                        "version",
                        Integer.parseInt(Owner.ask("select version from member where id = '" + uuid(member) + "'")),
                        "chapterId",
                        abroad,
                        "specialtyId",
                        Owner.ask("""
                                select 'spe_' || code from specialty where retired_on is null
                                  and code not in (select specialty_code from seat where chapter_id = '%s')
                                order by code limit 1""".formatted(uuid(abroad))),
                        "movedOn",
                        today().toString()));
        var current = moved.at("/id").asString();
        assertThat(Cast.memberId(person)).isEqualTo(current);
        var former = person.run(FORMER).at("/viewer/formerMemberships/0");
        assertThat(former.at("/id").asString()).isEqualTo(member);
        assertThat(former.at("/standing/status").asString()).isEqualTo("TRANSFERRED");
        assertThat(former.at("/standing/history/0/action").asString()).isEqualTo("TRANSFER");
        assertThat(former.at("/referralsGiven/totalCount").asInt()).isGreaterThan(3);
        assertThat(former.at("/figures/referralsGiven").asInt()).isGreaterThan(3);
        assertThat(former.at("/attendance").isNull()).isTrue();
        assertThat(former.at("/trainingCredits/totalCount").asInt()).isPositive();
        var link = "query ($id: ID!) { member(id: $id) { former { id } standing { status dueOn } } }";
        for (var reader : List.of(person, graphQl.as(Cast.DIRECTOR_ABROAD))) {
            var read = reader.run(link, Map.of("id", current)).at("/member");
            assertThat(read.at("/former/id").asString()).isEqualTo(member);
            assertThat(read.at("/standing/dueOn")).isEqualTo(former.at("/standing/dueOn"));
            assertThat(read.at("/standing/status").asString()).isEqualTo("ACTIVE");
        }
        assertThat(graphQl.as(Cast.GIVER)
                        .run(link, Map.of("id", current))
                        .at("/member/former")
                        .isNull())
                .isTrue();
    }

    @Test
    void officersReadHowTheirChapterStands() {
        var chapter = president
                .client()
                .run("{ viewer { memberships { chapter { id } } } }")
                .at("/viewer/memberships/0/chapter/id")
                .asString();
        var roster = """
                query ($id: ID!, $statuses: [MembershipStatus!]) { chapter(id: $id) { viewerCanRunMemberships
                  memberships(first: 100, statuses: $statuses) { totalCount nodes { status dueOn renewal member { id } viewerActions } } } }""";
        var all = president.client().run(roster, Map.of("id", chapter)).at("/chapter");
        assertThat(all.at("/viewerCanRunMemberships").asBoolean()).isTrue();
        assertThat(all.at("/memberships/totalCount").asInt()).isGreaterThan(20);
        var active = president.client().run(roster, Map.of("id", chapter, "statuses", List.of("DROPPED")));
        assertThat(active.at("/chapter/memberships/nodes")
                        .valueStream()
                        .map(node -> node.at("/status").asString()))
                .isNotEmpty()
                .containsOnly("DROPPED");
        var own = graphQl.as(Cast.GIVER).run(roster, Map.of("id", chapter)).at("/chapter");
        assertThat(own.at("/viewerCanRunMemberships").asBoolean()).isFalse();
        assertThat(own.at("/memberships/totalCount").asInt()).isEqualTo(1);
        assertThat(own.at("/memberships/nodes/0/viewerActions")).isEmpty();
    }

    private GraphQlClient person(String memberId) {
        return graphQl.as(email(memberId));
    }

    private static String email(String memberId) {
        return Owner.ask("""
                select account.email_folded from identity.account join member on member.account_id = account.id
                where member.id = '%s'""".formatted(uuid(memberId)));
    }

    private static List<String> letters(String memberId) {
        return Mailbox.of(email(memberId));
    }

    private void refuse(String verb, Map<String, ?> input, String type, String field) {
        Refusals.require(president.client(), verb, input, type, field);
    }
}
