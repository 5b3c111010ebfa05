package org.entregent.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.referral.ReferralSamples.inside;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.entregent.Verbs;
import org.entregent.notice.OutgoingMail.Spared;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is mailed without anybody's doing is mailed once, however many instances look, and to nobody who wants none. */
@ApplicationTest
@DemonstrationData
class NoticeTimersTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Map<String, String> ONE_CLICK = Map.of("List-Unsubscribe", "One-Click");

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    TestTokens tokens;

    @Autowired
    NoticeMailService mails;

    @Autowired
    DigestService digests;

    @Autowired
    NoticeHousekeeping housekeeping;

    @Autowired
    SparingLink sparing;

    private Verbs giver;
    private Verbs receiver;

    @BeforeEach
    void begin() {
        giver = new Verbs(graphQl.as(Cast.GIVER));
        receiver = new Verbs(graphQl.as(Cast.RECEIVER));
        Owner.sql().execute("delete from notice.notice_preference");
        Owner.sql().execute("delete from notice where kind = 'WEEKLY_DIGEST'");
        Owner.sql().execute("update notice set mail_settled_at = now() where mail_settled_at is null");
        Owner.sql().execute("delete from notice.mail where template like 'notice/%'");
    }

    @Test
    void whatWasNotReadIsMailedOnceAfterSomeMinutes() throws Exception {
        give();
        mails.mail();
        assertThat(told()).isEmpty();
        TestClock.pass(PATIENCE);
        sideBySide(() -> mails.mail());
        assertThat(told()).hasSize(1).first().asString().contains("Vous avez reçu une recommandation");
        mails.mail();
        assertThat(told()).hasSize(1);
    }

    @Test
    void whatWasReadIsNot() {
        give();
        receiver.done("markNoticesRead", Map.of());
        TestClock.pass(PATIENCE);
        mails.mail();
        assertThat(told()).isEmpty();
    }

    @Test
    void whoDeclinesByOneClickGetsNoMoreOfThatKindAlone() {
        var link = sparing.to(new Spared(accountOf(Cast.RECEIVER), NoticeKind.REFERRAL_RECEIVED));
        var path = link.substring(link.indexOf("/notifications/"));
        var program = tokens.browser();
        var looked = program.get(path);
        assertThat(looked.statusCode()).isEqualTo(303);
        assertThat(looked.headers().firstValue("Location")).hasValue(MailTemplates.CHOICES);
        assertThat(preferences()).as("a look").isEmpty();
        assertThat(program.post(path, ONE_CLICK).statusCode()).isEqualTo(204);
        assertThat(program.post(path, ONE_CLICK).statusCode()).isEqualTo(204);
        assertThat(preferences()).isEqualTo("REFERRAL_RECEIVED t f");
        give();
        TestClock.pass(PATIENCE);
        mails.mail();
        assertThat(told()).isEmpty();
    }

    @Test
    void nobodyMakesSuchAnAddress() {
        var link = sparing.to(new Spared(accountOf(Cast.RECEIVER), NoticeKind.REFERRAL_RECEIVED));
        var token = link.substring(link.lastIndexOf('/') + 1);
        // Another kind under the same signature, and another signature.
        var bytes = Base64.getUrlDecoder().decode(token);
        for (var changed : List.of(0, 16, 32)) {
            var forged = bytes.clone();
            forged[changed] ^= 1;
            var path = "/notifications/arret/" + Base64.getUrlEncoder().encodeToString(forged);
            assertThat(tokens.browser().post(path, ONE_CLICK).statusCode())
                    .as("byte " + changed)
                    .isEqualTo(404);
        }
        assertThat(preferences()).isEmpty();
    }

    @Test
    void mailThatNobodyIsSparedGoesOn() {
        var link = sparing.to(new Spared(accountOf(Cast.RECEIVER), NoticeKind.RENEWAL_DUE));
        tokens.browser().post(link.substring(link.indexOf("/notifications/")), ONE_CLICK);
        assertThat(preferences()).isEmpty();
    }

    @Test
    void theWeekIsSummedUpOnceOnItsDay() throws Exception {
        give();
        passUntil(DayOfWeek.SUNDAY, 9);
        digests.sumUp();
        assertThat(summaries(Cast.RECEIVER)).isEmpty();
        passUntil(DayOfWeek.MONDAY, 6);
        digests.sumUp();
        assertThat(summaries(Cast.RECEIVER)).isEmpty();
        passUntil(DayOfWeek.MONDAY, 8);
        sideBySide(() -> digests.sumUp());
        assertThat(summaries(Cast.RECEIVER)).hasSize(1).first().asString().contains("attend");
        TestClock.pass(Duration.ofHours(3));
        digests.sumUp();
        assertThat(summaries(Cast.RECEIVER)).hasSize(1);
    }

    @Test
    void whoeverChoseAnotherDayGetsItThen() {
        give();
        receiver.done("chooseNotices", Map.of("kind", "WEEKLY_DIGEST", "listed", false, "mailed", true, "weekday", 3));
        passUntil(DayOfWeek.MONDAY, 8);
        digests.sumUp();
        assertThat(summaries(Cast.RECEIVER)).isEmpty();
        passUntil(DayOfWeek.WEDNESDAY, 8);
        digests.sumUp();
        assertThat(summaries(Cast.RECEIVER)).hasSize(1);
    }

    @Test
    void nothingIsSentWhereThereIsNothingToSay() {
        Owner.sql().execute("delete from notice where kind = 'THANKS_RECEIVED'");
        Owner.sql().execute("""
                update referral set status = 'NO_SALE', no_sale_reason = 'TIMING', closed_at = now()
                where status in ('SENT', 'ACKNOWLEDGED', 'CONTACTED', 'MEETING', 'PROPOSAL')
                  and receiver_id in (select id from member where account_id = '%s')""".formatted(accountOf(Cast.RECEIVER)));
        passUntil(DayOfWeek.MONDAY, 8);
        digests.sumUp();
        assertThat(summaries(Cast.RECEIVER)).isEmpty();
    }

    @Test
    void whatWasToldLongAgoIsForgotten() {
        give();
        TestClock.pass(Duration.ofDays(170));
        housekeeping.tidy();
        assertThat(Owner.ask("select count(*) > 0 from notice")).isEqualTo("true");
        TestClock.pass(Duration.ofDays(20));
        housekeeping.tidy();
        assertThat(Owner.ask("select count(*) from notice where told_at < now() + interval '1 hour'"))
                .isEqualTo("0");
    }

    private void give() {
        giver.done("giveReferral", inside(Cast.memberId(receiver.client())));
    }

    private static List<String> told() {
        return letters("notice/told", Cast.RECEIVER);
    }

    private static List<String> summaries(String email) {
        return letters("notice/digest", email);
    }

    private static List<String> letters(String template, String email) {
        var ids = Owner.sql()
                .fetchValues(
                        "select contents from notice.mail where template = ? and address = ? order by posted_at",
                        template,
                        email);
        return ids.stream().map(String::valueOf).toList();
    }

    private static String preferences() {
        return Owner.ask("select concat_ws(' ', kind, listed, mailed) from notice.notice_preference");
    }

    private static UUID accountOf(String email) {
        return UUID.fromString(Owner.ask("select id from identity.account where email_folded = '" + email + "'"));
    }

    private static void passUntil(DayOfWeek day, int hour) {
        var now = LocalDateTime.ofInstant(TestClock.now(), PARIS);
        var then = now.toLocalDate().with(TemporalAdjusters.nextOrSame(day)).atTime(hour, 0);
        var due = then.isAfter(now) ? then : then.plusWeeks(1);
        TestClock.pass(Duration.between(TestClock.now(), due.atZone(PARIS).toInstant()));
    }

    private static void sideBySide(Runnable work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var looking = IntStream.range(0, 4)
                    .<Callable<Object>>mapToObj(instance -> Executors.callable(work))
                    .toList();
            for (var look : threads.invokeAll(looking)) {
                look.get();
            }
        }
    }
}
