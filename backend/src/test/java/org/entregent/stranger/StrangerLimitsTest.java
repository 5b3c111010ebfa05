package org.entregent.stranger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Owner;
import org.entregent.TestClock;
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
