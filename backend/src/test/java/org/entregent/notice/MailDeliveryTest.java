package org.entregent.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entregent.DatabaseTest;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.TestDatabase;
import org.entregent.notice.Deliverer.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What was posted is delivered once, whatever the server, an instance or the settings do meanwhile. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class MailDeliveryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ANNE = "anne@entregent.example";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", "smtp"));
    private final ScriptedServer scripted = new ScriptedServer();

    @BeforeEach
    void begin() {
        Owner.sql().execute("delete from notice.mail");
        Owner.sql().execute("delete from notice.scheduled_tasks");
        server.start();
    }

    @AfterEach
    void end() throws Exception {
        server.stop();
        scripted.close();
    }

    @Test
    void aLetterArrivesAsTextAndAsHtml() throws Exception {
        try (var deliverer = deliverer()) {
            deliverer.post(Letters.of("event", ANNE));
            var received = received(1)[0];
            assertThat(received.getSubject()).isEqualTo("Bonjour Anne Lévêque, un essai");
            assertThat(received.getMessageID())
                    .isEqualTo("<" + MailId.of(Letters.of("event", ANNE)) + "@entregent.example>");
            assertThat(received.getAllRecipients()).extracting(Object::toString).anyMatch(to -> to.contains(ANNE));
            assertThat(received.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
            assertThat(received.getHeader("List-Unsubscribe"))
                    .as("what answers an action")
                    .isNull();
            var forms = (MimeMultipart) received.getContent();
            assertThat(forms.getContentType()).startsWith("multipart/alternative");
            assertThat(forms.getBodyPart(0).getContentType()).startsWith("text/plain");
            assertThat((String) forms.getBodyPart(0).getContent()).contains("demandé", Letters.LINK);
            assertThat(forms.getBodyPart(1).getContentType()).startsWith("text/html");
            assertThat((String) forms.getBodyPart(1).getContent()).contains("demandé", "code&#x3D;secret&amp;once");
        }
    }

    @Test
    void whatWasSentKeepsNoContents() {
        try (var deliverer = deliverer()) {
            deliverer.post(Letters.to(ANNE));
            awaitStatus("SENT");
            assertThat(Owner.ask("select contents from notice.mail")).isEmpty();
            await().atMost(PATIENCE).until(() -> tasks() == 0);
        }
    }

    @Test
    void whoDidNotAskIsToldHowToBeSpared() throws Exception {
        try (var deliverer = deliverer()) {
            deliverer.post(
                    Letter.unasked("event", Letters.TEMPLATE, Letters.recipient(ANNE), Map.of("link", Letters.LINK)));
            assertThat(received(1)[0].getHeader("List-Unsubscribe", null))
                    .isEqualTo("<mailto:reseau@entregent.example?subject=unsubscribe>");
        }
    }

    @Test
    void mailOfAKindIsDeclinedByOneClick() throws Exception {
        Owner.sql().execute("""
                insert into identity.account (email_folded, display_name) values (?, 'Anne') on conflict do nothing""", ANNE);
        var accountId =
                UUID.fromString(Owner.ask("select id from identity.account where email_folded = '" + ANNE + "'"));
        var recipient = new Recipient(MailLanguage.FR, ANNE, "Anne", accountId);
        var letter = Letter.unasked("event", Letters.TEMPLATE, recipient, Map.of("link", Letters.LINK));
        try (var deliverer = deliverer()) {
            deliverer.post(letter.of(NoticeKind.VISIT_REQUESTED));
            var received = received(1)[0];
            assertThat(received.getHeader("List-Unsubscribe", null))
                    .matches("<https://entregent\\.example/notifications/arret/[\\w-]{44}>, "
                            + "<mailto:reseau@entregent\\.example\\?subject=unsubscribe>");
            assertThat(received.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
            assertThat((String) ((MimeMultipart) received.getContent())
                            .getBodyPart(0)
                            .getContent())
                    .contains("https://entregent.example/profil/notifications");
        }
    }

    @Test
    void mailThatNobodyIsSparedOffersNone() throws Exception {
        Owner.sql().execute("""
                insert into identity.account (email_folded, display_name) values (?, 'Anne') on conflict do nothing""", ANNE);
        var accountId =
                UUID.fromString(Owner.ask("select id from identity.account where email_folded = '" + ANNE + "'"));
        var recipient = new Recipient(MailLanguage.FR, ANNE, "Anne", accountId);
        var letter = Letter.unasked("event", Letters.TEMPLATE, recipient, Map.of("link", Letters.LINK));
        try (var deliverer = deliverer()) {
            deliverer.post(letter.of(NoticeKind.RENEWAL_DUE));
            assertThat(received(1)[0].getHeader("List-Unsubscribe-Post")).isNull();
        }
    }

    @Test
    void twoInstancesSendEachLetterOnce() {
        try (var first = deliverer();
                var second = deliverer()) {
            IntStream.range(0, 30).forEach(number -> {
                first.post(Letters.to("first" + number + "@entregent.example"));
                second.post(Letters.to("second" + number + "@entregent.example"));
            });
            await().atMost(PATIENCE).until(() -> count("SENT") == 60 && tasks() == 0);
        }
        assertThat(server.getReceivedMessages()).hasSize(60);
        assertThat(Stream.of(server.getReceivedMessages()).map(MailDeliveryTest::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void aServerThatIsBusyIsAskedAgainEverMoreRarely(CapturedOutput output) {
        scripted.answering("RCPT", "451 4.3.0 <" + ANNE + "> try later");
        try (var deliverer = Deliverer.start(TestDatabase.application(), Deliverer.to(scripted.port()))) {
            deliverer.post(Letters.to(ANNE));
            awaitFailure("451 4.3.0", 1);
            assertThat(pause()).isBetween(Duration.ofSeconds(1), Deliverer.PAUSE);
            TestClock.pass(Deliverer.PAUSE);
            awaitFailure("451 4.3.0", 2);
            assertThat(pause()).isBetween(Deliverer.PAUSE, Deliverer.PAUSE.multipliedBy(2));
            scripted.asUsual();
            TestClock.pass(Deliverer.PAUSE.multipliedBy(2));
            awaitStatus("SENT");
            assertThat(scripted.messages()).isEqualTo(1);
        }
        assertThat(output).doesNotContain(ANNE);
    }

    @Test
    void aRefusalForGoodIsADeadLetter(CapturedOutput output) {
        scripted.answering("RCPT", "550 5.1.1 <" + ANNE + "> nobody of this name");
        try (var deliverer = Deliverer.start(TestDatabase.application(), Deliverer.to(scripted.port()))) {
            deliverer.post(Letters.to(ANNE));
            awaitStatus("DEAD");
            assertThat(Owner.ask("select failure from notice.mail")).isEqualTo("550 5.1.1");
            assertThat(Owner.ask("select contents is not null from notice.mail"))
                    .isEqualTo("true");
            await().atMost(PATIENCE).until(() -> tasks() == 0);
        }
        assertThat(output).contains("given up after 1 attempts (550 5.1.1)").doesNotContain(ANNE);
    }

    @Test
    void soIsWhatWasTriedTooOften() {
        scripted.answering(".", "452 4.3.1 full");
        try (var deliverer = Deliverer.start(TestDatabase.application(), Deliverer.to(scripted.port()))) {
            deliverer.post(Letters.to(ANNE));
            awaitFailure("452 4.3.1", 1);
            TestClock.pass(Deliverer.PAUSE);
            awaitFailure("452 4.3.1", 2);
            TestClock.pass(Deliverer.PAUSE.multipliedBy(2));
            awaitStatus("DEAD");
            assertThat(scripted.messages()).isEqualTo(3);
        }
    }

    @Test
    void aServerThatSaysNothingHoldsNobodyUp() {
        scripted.answering(".", ScriptedServer.SILENCE);
        var impatient =
                new Settings(scripted.port(), MailEncryption.NONE, "", Duration.ofMillis(300), Duration.ofSeconds(10));
        try (var deliverer = Deliverer.start(TestDatabase.application(), impatient.properties())) {
            deliverer.post(Letters.to(ANNE));
            awaitFailure("TIMEOUT", 1);
        }
    }

    @Test
    void noServerAtAllIsNoReasonToGiveUp() throws Exception {
        scripted.close();
        try (var deliverer = Deliverer.start(TestDatabase.application(), Deliverer.to(scripted.port()))) {
            deliverer.post(Letters.to(ANNE));
            awaitFailure("UNREACHABLE", 1);
        }
    }

    @Test
    void aPasswordThatIsRefusedIsTheOperatorsToMend() {
        scripted.answering("AUTH", "535 5.7.8 no");
        var known = new Settings(
                scripted.port(), MailEncryption.NONE, "entregent", Duration.ofSeconds(20), Duration.ofSeconds(10));
        try (var deliverer = Deliverer.start(TestDatabase.application(), known.properties())) {
            deliverer.post(Letters.to(ANNE));
            awaitFailure("LOGIN", 1);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void nothingIsSaidToAServerWithoutTheEncryptionThatIsAskedFor(MailEncryption encryption) {
        var encrypted = new Settings(scripted.port(), encryption, "", Duration.ofSeconds(2), Duration.ofSeconds(10));
        try (var deliverer = Deliverer.start(TestDatabase.application(), encrypted.properties())) {
            deliverer.post(Letters.to(ANNE));
            awaitFailure("ENCRYPTION", 1);
            assertThat(scripted.messages()).isZero();
        }
    }

    @Test
    void withoutAServerMailWaitsUntilThereIsOne() {
        try (var deliverer = Deliverer.start(TestDatabase.application(), Deliverer.to(0))) {
            deliverer.post(Letters.to(ANNE));
            assertThat(Owner.ask("select status || ' ' || attempts from notice.mail"))
                    .isEqualTo("WAITING 0");
        }
        try (var deliverer = deliverer()) {
            deliverer.wake();
            received(1);
        }
    }

    @Test
    void aServerWithoutASenderStartsNothing() {
        var nameless = Deliverer.withoutSender(server.getSmtp().getPort());
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> Deliverer.start(TestDatabase.application(), nameless))
                .withMessageContaining("entregent.mail.from");
    }

    @Test
    void whatAnotherSecretSealedWaitsForThatSecret() {
        try (var deliverer = Deliverer.start(TestDatabase.application(), Deliverer.to(0))) {
            deliverer.post(Letters.to(ANNE));
        }
        var port = Deliverer.to(server.getSmtp().getPort());
        try (var stranger = Deliverer.start(TestDatabase.application(), port, "another secret")) {
            stranger.wake();
            awaitFailure("SEALED", 1);
        }
    }

    @Test
    void whatAnInstanceHadInHandWhenItDiedIsSentUnderTheSameId() {
        String contents;
        try (var deliverer = Deliverer.start(TestDatabase.application(), Deliverer.to(0))) {
            deliverer.post(Letters.to(ANNE));
            contents = Owner.ask("select contents from notice.mail");
        }
        try (var deliverer = deliverer()) {
            deliverer.wake();
            awaitStatus("SENT");
        }
        // It died between the server's answer and its own note of it.
        Owner.sql().execute("update notice.mail set status = 'SENDING', settled_at = null, contents = ?", contents);
        Owner.sql().execute("delete from notice.scheduled_tasks");
        Owner.sql().execute("""
                        insert into notice.scheduled_tasks
                          (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                        select 'mail', id::text, now() - interval '1 hour', true, 'dead', now() - interval '1 hour', 2
                        from notice.mail""");
        try (var deliverer = deliverer()) {
            deliverer.wake();
            var received = received(2);
            assertThat(id(received[0])).isEqualTo(id(received[1]));
            awaitStatus("SENT");
            assertThat(Owner.ask("select attempts from notice.mail")).isEqualTo("2");
        }
    }

    @Test
    void killedInstancesLoseNoMail() throws Exception {
        scripted.answering(".", ScriptedServer.SILENCE);
        try (var deliverer = Deliverer.start(TestDatabase.application(), Deliverer.to(0))) {
            IntStream.range(0, 10).forEach(number -> deliverer.post(Letters.to("a" + number + "@entregent.example")));
        }
        // Due by that process's clock, too: this one may be ahead.
        Owner.sql().execute("update notice.scheduled_tasks set execution_time = now() - interval '1 minute'");
        var doomed = DoomedDeliverer.start(scripted.port());
        try {
            await().atMost(PATIENCE).until(() -> scripted.messages() == 4);
            assertThat(count("SENDING")).isEqualTo(4);
        } finally {
            doomed.destroyForcibly().waitFor();
        }
        var alive = new Settings(
                server.getSmtp().getPort(), MailEncryption.NONE, "", Duration.ofSeconds(20), Duration.ofMillis(500));
        try (var first = Deliverer.start(TestDatabase.application(), alive.properties());
                var second = Deliverer.start(TestDatabase.application(), alive.properties())) {
            first.wake();
            second.wake();
            await().atMost(PATIENCE).until(() -> count("SENT") == 10);
        }
        assertThat(Stream.of(server.getReceivedMessages()).map(MailDeliveryTest::id))
                .hasSize(10)
                .doesNotHaveDuplicates();
    }

    private Deliverer deliverer() {
        return Deliverer.start(
                TestDatabase.application(), Deliverer.to(server.getSmtp().getPort()));
    }

    private MimeMessage[] received(int count) {
        assertThat(server.waitForIncomingEmail(PATIENCE.toMillis(), count)).isTrue();
        assertThat(server.getReceivedMessages()).hasSize(count);
        return server.getReceivedMessages();
    }

    private static void awaitStatus(String status) {
        await().atMost(PATIENCE).until(() -> count(status) == 1);
    }

    private static void awaitFailure(String failure, int attempts) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(Owner.ask("select concat_ws(' ', status, failure, attempts) from notice.mail"))
                                .isEqualTo("WAITING " + failure + " " + attempts));
        await().atMost(PATIENCE)
                .until(() -> Owner.ask("select count(*) from notice.scheduled_tasks where not picked")
                        .equals("1"));
    }

    private static int count(String status) {
        return Integer.parseInt(Owner.ask("select count(*) from notice.mail where status = '" + status + "'"));
    }

    private static int tasks() {
        return Integer.parseInt(Owner.ask("select count(*) from notice.scheduled_tasks"));
    }

    private static Duration pause() {
        var due = (OffsetDateTime) Owner.sql().fetchValue("select execution_time from notice.scheduled_tasks");
        return Duration.between(TestClock.now(), due.toInstant());
    }

    private static String id(MimeMessage message) {
        return GreenMailUtil.getHeaders(message)
                .lines()
                .filter(line -> line.startsWith("Message-ID: "))
                .findFirst()
                .orElseThrow();
    }
}
