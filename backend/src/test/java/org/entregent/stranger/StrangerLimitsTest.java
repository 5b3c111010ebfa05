package org.entregent.stranger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.identity.KeyedDigest;
import org.entregent.page.Visit;
import org.entregent.statement.Database;
import org.entregent.stranger.StrangerProof.Accepted;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form is used once; so much is written in a day, and what was counted is forgotten when it is over. */
@ApplicationTest
class StrangerLimitsTest {

    @Autowired
    StrangerLimits limits;

    @Autowired
    StrangerHousekeeping housekeeping;

    @Autowired
    Database database;

    @Autowired
    KeyedDigest digest;

    final String purpose = "probe " + UUID.randomUUID();

    @Test
    void aFormIsUsedOnce() {
        var form = form();
        assertThat(admit(form, StrangerLimit.ofAll(purpose, 9))).isTrue();
        assertThat(admit(form, StrangerLimit.ofAll(purpose, 9))).isFalse();
        assertThat(admit(form(), StrangerLimit.ofAll(purpose, 9))).isTrue();
    }

    @Test
    void eachSubjectHasItsMeasureAndADayItsOwn() {
        var one = StrangerLimit.ofAddress(purpose, from("192.0.2.1"), 2);
        var other = StrangerLimit.ofAddress(purpose, from("192.0.2.2"), 2);
        var all = StrangerLimit.ofAll(purpose, 3);
        assertThat(admit(form(), one, all)).isTrue();
        assertThat(admit(form(), one, all)).isTrue();
        for (var time = 0; time < 5; time++) {
            assertThatExceptionOfType(TooManyStrangers.class)
                    .isThrownBy(() -> admit(form(), one, all))
                    .satisfies(enough -> assertThat(enough.pause()).isBetween(Duration.ZERO, Duration.ofDays(1)));
        }
        // What was refused isn't counted: there is one left for others.
        assertThat(admit(form(), other, all)).isTrue();
        assertThatExceptionOfType(TooManyStrangers.class).isThrownBy(() -> admit(form(), other, all));
        TestClock.pass(Duration.ofDays(1));
        assertThat(admit(form(), one, all)).isTrue();
    }

    @Test
    void aRefusedFormCanBeSentAgain() {
        var form = form();
        var none = StrangerLimit.about(purpose, "sheet", 1);
        assertThat(admit(form(), none)).isTrue();
        assertThatExceptionOfType(TooManyStrangers.class).isThrownBy(() -> admit(form, none));
        TestClock.pass(Duration.ofDays(1));
        assertThat(admit(form, none)).isTrue();
    }

    @Test
    void nothingOutlivesTheNextDay() {
        admit(form(), StrangerLimit.ofAddress(purpose, from("192.0.2.9"), 2));
        assertThat(Owner.ask("select string_agg(subject, ' ') from stranger.day_count"))
                .matches("([0-9a-f]{64} ?)+");
        TestClock.pass(Duration.ofDays(3));
        housekeeping.tidy();
        assertThat(Owner.ask(
                        "select (select count(*) from stranger.day_count) + (select count(*) from stranger.used_form)"))
                .isEqualTo("0");
    }

    /** There are few enough network addresses to try them all: without the installation's key that must tell nothing. */
    @Test
    void aCopyOfTheDatabaseDoesNotTellWhoWrote() throws GeneralSecurityException {
        var limit = StrangerLimit.ofAddress(purpose, from("192.0.2.10"), 2);
        admit(form(), limit);
        var text = LocalDate.ofInstant(TestClock.now(), ZoneOffset.UTC) + " " + limit.subject();
        var tried = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(count(tried)).isEqualTo("0");
        assertThat(count(digest.of("strangers of a day", text))).isEqualTo("1");
        // For another use it is another one.
        assertThat(digest.of("something else", text)).isNotEqualTo(digest.of("strangers of a day", text));
        assertThat(Owner.ask("select count(*) from identity.installation_key where purpose = 'DIGEST'"))
                .isEqualTo("1");
    }

    private static String count(String subject) {
        return Owner.ask("select count(*) from stranger.day_count where subject = '" + subject + "'");
    }

    private boolean admit(Accepted form, StrangerLimit... subject) {
        return database.transaction(
                exchange -> limits.admit(exchange, form, List.of(subject)).get());
    }

    private static Accepted form() {
        return new Accepted(UUID.randomUUID(), TestClock.now().plus(Duration.ofDays(1)));
    }

    private static Visit from(String address) {
        return new Visit(Map.of(), Map.of(), Locale.FRENCH, new InetSocketAddress(address, 1), "probe");
    }
}
