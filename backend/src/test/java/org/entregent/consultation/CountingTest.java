package org.entregent.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.Instance;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever reads a public sheet or follows its contact is counted, once, and forgotten. */
@ApplicationTest
@DemonstrationData
class CountingTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";
    private static final String SAFARI =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1";
    private static final String ROBOT = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

    @Autowired
    TestTokens tokens;

    @Autowired
    CountingService counting;

    @Autowired
    ConsultationQueue queue;

    Browser visitor;

    /** A sheet that no other test reads. */
    static int next;

    String slug;

    @BeforeEach
    void enter() {
        visitor = tokens.browser();
        slug = Owner.ask("""
                select slug from network_card
                where website is not null and contact_email is not null and contact_phone is not null and chapter_id is null
                order by slug offset %d limit 1""".formatted(next++));
        // Not at midnight.
        TestClock.pass(
                Duration.between(LocalTime.now(ZONE), LocalTime.of(12, 0)).plusDays(1));
        counting.count();
        counting.forget();
    }

    @Test
    void aPersonCountsOnceForEachSheetAndDay() {
        read(FIREFOX);
        read(FIREFOX);
        read(SAFARI);
        counting.count();
        read(FIREFOX);
        counting.count();
        assertThat(counts()).isEqualTo("4 2 0 0 0");
        assertThat(Owner.ask("""
                select views >= 4 and unique_views >= 2 from consultation_guide_day guide join network_card card using (region_id)
                where slug = '%s' and read_on = '%s'""".formatted(slug, today()))).isEqualTo("true");
    }

    @Test
    void whoeverHasThePageAlreadyReadsItAgain() {
        var tag = visitor.get("/guide/" + slug, "User-Agent", FIREFOX)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        var again = visitor.get("/guide/" + slug, "User-Agent", FIREFOX, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        counting.count();
        assertThat(counts()).isEqualTo("2 1 0 0 0");
    }

    @ParameterizedTest
    @CsvSource({"Sec-Purpose, prefetch;prerender", "Purpose, prefetch", "X-Moz, prefetch", "User-Agent, " + ROBOT})
    void whatNobodyReadsIsNotCounted(String header, String value) {
        var agent = header.equals("User-Agent") ? value : FIREFOX;
        visitor.get("/guide/" + slug, header, value, "X-Forwarded-For", "10.1.1.1", "User-Agent", agent);
        counting.count();
        assertThat(counts()).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotCounted() {
        for (var path : new String[] {"/guide", "/guide/jamais-vu", "/guide/" + slug + "/"}) {
            visitor.get(path, "User-Agent", FIREFOX);
        }
        counting.count();
        assertThat(counts()).isEmpty();
        assertThat(queue.take(10)).isEmpty();
    }

    @Test
    void theSheetLeadsToTheNetworksOwnSiteAndTellsOfIt() {
        var page = visitor.get("/guide/" + slug).body();
        assertThat(page)
                .contains("href=\"/guide/" + slug + "/contact/site\"")
                .contains("href=\"mailto:", "ping=\"/guide/" + slug + "/contact/courriel\"")
                .contains("href=\"tel:", "ping=\"/guide/" + slug + "/contact/telephone\"");
        var led = visitor.get("/guide/" + slug + "/contact/site", "User-Agent", FIREFOX);
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location"))
                .hasValue(Owner.ask("select website from network_card where slug = '" + slug + "'"));
        assertThat(led.headers().firstValue("Cache-Control")).hasValue("no-store");
        for (var way : new String[] {"courriel", "telephone", "telephone", "pigeon"}) {
            var told = visitor.post("/guide/" + slug + "/contact/" + way, Map.of(), "User-Agent", FIREFOX);
            assertThat(told.statusCode()).isEqualTo(204);
        }
        counting.count();
        assertThat(counts()).isEqualTo("0 0 1 1 1");
    }

    @ParameterizedTest
    @CsvSource({"courriel", "telephone", "pigeon", "site?to=https://example.org"})
    void noAddressLeadsAnywhereElse(String way) {
        var answer = visitor.get("/guide/jamais-vu/contact/" + way);
        assertThat(answer.statusCode()).isEqualTo(404);
        var own = visitor.get("/guide/" + slug + "/contact/" + way);
        assertThat(own.headers().firstValue("Location").orElse(""))
                .isIn("", Owner.ask("select website from network_card where slug = '" + slug + "'"));
    }

    @Test
    void whenTheDayHasEndedNothingTellsWhoWasThere() {
        read(FIREFOX);
        counting.count();
        assertThat(kept("consultation_salt")).isEqualTo("1");
        assertThat(kept("consultation_visitor")).isEqualTo("1");
        var token = Owner.ask("select token from consultation_visitor");
        counting.forget();
        assertThat(kept("consultation_visitor")).isEqualTo("1");

        TestClock.pass(Duration.ofDays(1));
        counting.forget();
        assertThat(kept("consultation_salt")).isEqualTo("0");
        assertThat(kept("consultation_visitor")).isEqualTo("0");
        read(FIREFOX);
        counting.count();
        assertThat(counts()).isEqualTo("1 1 0 0 0");
        assertThat(Owner.ask("select token from consultation_visitor")).isNotEqualTo(token);
    }

    @Test
    void whatIsCountedAfterItsDayWasForgottenMakesNoOtherSalt() {
        read(FIREFOX);
        var day = today();
        TestClock.pass(Duration.ofDays(1));
        counting.forget();
        counting.count();
        assertThat(Owner.ask(
                        "select views || ' ' || unique_views from consultation_day join network_card using (region_id) where slug = '%s' and network_id = id and read_on = '%s'"
                                .formatted(slug, day)))
                .isEqualTo("1 0");
        assertThat(kept("consultation_salt")).isEqualTo("0");
    }

    @Test
    void instancesKnowTheSamePeopleAndLoseNothingWhenTheyStop() {
        try (var second = Instance.start(Map.of("entregent.schedule.enabled", false))) {
            read(FIREFOX);
            counting.count();
            visitor.at(second.address()).get("/guide/" + slug, "User-Agent", FIREFOX);
            visitor.at(second.address()).get("/guide/" + slug, "User-Agent", SAFARI);
            assertThat(counts()).isEqualTo("1 1 0 0 0");
        }
        assertThat(counts()).isEqualTo("3 2 0 0 0");
    }

    @Test
    void saltsAndDigestsAreInNoLogAndNoReplica() {
        assertThat(Owner.ask("""
                select string_agg(relname, ' ' order by relname) from pg_class where relpersistence = 'u' and relkind = 'r'""")).isEqualTo("consultation_salt consultation_visitor");
    }

    private void read(String agent) {
        assertThat(visitor.get("/guide/" + slug, "User-Agent", agent).statusCode())
                .isEqualTo(200);
    }

    /** Of the sheet's day: views, unique views, clicks to site, e-mail and phone; empty when nothing was counted. */
    private String counts() {
        return Owner.ask("""
                select concat_ws(' ', views, unique_views, site_clicks, email_clicks, phone_clicks)
                from consultation_day day join network_card card on card.region_id = day.region_id and card.id = day.network_id
                where slug = '%s' and read_on = '%s'""".formatted(slug, today()));
    }

    private static String kept(String table) {
        return Owner.ask("select count(*) from " + table);
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(TestClock.now(), ZONE);
    }
}
