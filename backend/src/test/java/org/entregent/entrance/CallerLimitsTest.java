package org.entregent.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entregent.Cast;
import org.entregent.DatabaseTest;
import org.entregent.DemonstrationData;
import org.entregent.EventStream;
import org.entregent.GraphQlAnswer;
import org.entregent.GraphQlClient;
import org.entregent.Instance;
import org.entregent.Owner;
import org.entregent.Verbs;
import org.entregent.referral.ReferralSamples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is too much of one caller is refused, and to nobody else. */
@DatabaseTest
@DemonstrationData
class CallerLimitsTest {

    /** 121 by itself, 20 more as a request: three of them are within the budget, and nothing comes back during the test. */
    private static final String HUNDRED = "{ regions(first: 60) { nodes { parent { id } } } }";

    private static final String CHANGES = "subscription { referralChanged { referral { id } } }";

    static Instance instance;

    @BeforeAll
    static void start() {
        var budget = Map.of("burst", 450, "per-second", 1);
        var settings = new HashMap<String, Object>(Map.of(
                "server.forward-headers-strategy",
                "native",
                "entregent.streams.keep-alive",
                "1s",
                "entregent.limits.streams",
                2,
                "entregent.limits.streams-in-all",
                3));
        for (var caller : List.of("address", "person", "client")) {
            budget.forEach((name, value) -> settings.put("entregent.limits." + caller + "." + name, value));
        }
        instance = Instance.start(settings);
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    @Test
    void aPersonSpendsTheirOwnBudgetOnWhateverDevice() {
        spend(instance.graphQl().as(Cast.GIVER));
        assertRefused(instance.graphQl().as(Cast.GIVER).run(HUNDRED));
        assertThat(instance.graphQl().as(Cast.RECEIVER).run(HUNDRED).codes()).isEmpty();
    }

    @Test
    void aClientSpendsOneBudgetWithAllItsTokens() {
        spend(instance.graphQl().asClient(Cast.PARTNER, "chapters.read:fr-14"));
        assertRefused(instance.graphQl()
                .asClient(Cast.PARTNER, "statistics.read:fr-14")
                .run(HUNDRED));
        assertThat(instance.graphQl()
                        .asClient(Cast.PARTNER_ABROAD, "chapters.read:fr-13")
                        .run(HUNDRED)
                        .codes())
                .isEmpty();
    }

    @Test
    void thePublicIsToldApartByNetwork() {
        spend(from("192.0.2.1"));
        assertRefused(from("192.0.2.1").run(HUNDRED));
        var refusal = from("192.0.2.1").send(JsonMapper.shared().writeValueAsString(Map.of("query", HUNDRED)));
        assertThat(refusal.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refusal.header("Retry-After"))).isPositive();
        assertThat(from("192.0.2.2").run(HUNDRED).codes()).isEmpty();

        spend(from("2001:db8:1:2::1"));
        assertRefused(from("2001:db8:1:2:ffff::2").run(HUNDRED));
        assertThat(from("2001:db8:1:3::1").run(HUNDRED).codes()).isEmpty();
    }

    @Test
    void aMutationCountsAndIsNotExecutedOnceTheBudgetIsSpent() {
        var receiver = Cast.memberId(instance.graphQl().as(Cast.MEMBER_ABROAD));
        var caller = instance.graphQl().as(Cast.PRESIDENT);
        spend(caller);
        var given = "select count(*) from referral";
        var before = Owner.ask(given);
        assertRefused(new Verbs(caller).send("giveReferral", ReferralSamples.inside(receiver)));
        assertThat(Owner.ask(given)).isEqualTo(before);
    }

    @Test
    void streamsHaveABoundForEachCallerAndInAll() {
        List<EventStream> open = new ArrayList<>();
        var first = instance.graphQl().as(Cast.DIRECTOR);
        var second = instance.graphQl().as(Cast.DIRECTOR_ABROAD);
        try {
            open.add(listen(first, 1));
            open.add(listen(first, 2));
            assertRefused(first);
            open.add(listen(second, 3));
            assertRefused(second);
        } finally {
            open.forEach(EventStream::close);
        }
        untilOpen(0);
        open.add(listen(first, 1));
        open.getLast().close();
        untilOpen(0);
    }

    private static EventStream listen(GraphQlClient caller, int open) {
        var stream = caller.listen(CHANGES, Map.of());
        untilOpen(open);
        return stream;
    }

    private static void untilOpen(int count) {
        var open =
                instance.bean(MeterRegistry.class).get("entregent.streams.open").gauge();
        // A page that was closed is noticed at the next sign of life.
        await().atMost(Duration.ofSeconds(60)).until(() -> open.value() == count);
    }

    private static void assertRefused(GraphQlClient caller) {
        try (var stream = caller.listen(CHANGES, Map.of())) {
            var refusal = stream.next();
            assertThat(refusal.at("/errors/0/extensions/code").asString())
                    .as(refusal.toString())
                    .isEqualTo("RATE_LIMITED");
            assertThat(stream.isCompleted()).isTrue();
        }
    }

    private static void spend(GraphQlClient caller) {
        for (var time = 0; time < 3; time++) {
            assertThat(caller.run(HUNDRED).codes()).isEmpty();
        }
    }

    private static void assertRefused(GraphQlAnswer answer) {
        assertThat(answer.codes()).containsExactly("RATE_LIMITED");
        assertThat(answer.body().has("data")).isFalse();
        assertThat(answer.body().at("/errors/0/extensions/retryAfter").asInt()).isPositive();
    }

    private static GraphQlClient from(String address) {
        return instance.graphQl().with("X-Forwarded-For", address);
    }
}
