package org.entregent.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.business.ClosedBusinessSamples.correction;
import static org.entregent.business.ClosedBusinessSamples.thanks;

import java.time.Instant;
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
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A correction is a dated entry beside the record, and moves the totals; nothing is edited silently. */
@ApplicationTest
@DemonstrationData
class CorrectClosedBusinessTest {

    private static final String MONTHS = """
            { viewer { memberships { figures(from: "2024-04-01", to: "2024-05-01") {
                byMonth { closedBusinessCount closedBusiness { minorUnits } credited { minorUnits } } } } } }
            """;

    @Autowired
    GraphQlClient graphQl;

    Verbs recorder;
    Verbs thanked;
    JsonNode record;

    @BeforeEach
    void earn() {
        recorder = new Verbs(graphQl.as(Cast.GIVER));
        thanked = new Verbs(graphQl.as(Cast.RECEIVER));
        record = recorder.done("recordClosedBusiness", thanks(Cast.memberId(thanked.client()), 10_000));
    }

    @Test
    void entryTellsWhatItWasAndWhy() {
        var before = Instant.now().minusSeconds(1);
        var first = recorder.done("correctClosedBusiness", with(correction(record), "amount.minorUnits", 12_000));
        var second = recorder.done("correctClosedBusiness", with(correction(first), "closedOn", "2024-04-30"));
        assertThat(second.at("/status").asString()).isEqualTo("CORRECTED");
        assertThat(second.at("/version").asInt()).isEqualTo(3);
        assertThat(second.at("/amount/minorUnits").asLong()).isEqualTo(12_000);
        assertThat(second.at("/recordedAt")).isEqualTo(record.at("/recordedAt"));
        var entries = second.at("/corrections");
        assertThat(entries.valueStream().map(CorrectClosedBusinessTest::line))
                .containsExactly(
                        "1 10000 12000 2024-05-06 2024-05-06 false Erreur de frappe",
                        "2 12000 12000 2024-05-06 2024-04-30 false Erreur de frappe");
        assertThat(Instant.parse(entries.at("/0/correctedAt").asString()))
                .isBetween(before, Instant.now().plusSeconds(1));
    }

    @Test
    void totalsMoveWithAmountMonthAndVoid() {
        var start = months(recorder);
        var credited = months(thanked);
        var moved = recorder.done(
                "correctClosedBusiness",
                with(correction(record), "amount.minorUnits", 7_000, "closedOn", "2024-04-01"));
        assertThat(grown(start, months(recorder), "/0/closedBusiness/minorUnits"))
                .isEqualTo(7_000);
        assertThat(grown(start, months(recorder), "/0/closedBusinessCount")).isEqualTo(1);
        assertThat(grown(start, months(recorder), "/1/closedBusiness/minorUnits"))
                .isEqualTo(-10_000);
        assertThat(grown(credited, months(thanked), "/0/credited/minorUnits")).isEqualTo(7_000);
        assertThat(grown(credited, months(thanked), "/1/credited/minorUnits")).isEqualTo(-10_000);
        var voided = recorder.done("correctClosedBusiness", with(correction(moved), "voided", true));
        assertThat(voided.at("/status").asString()).isEqualTo("VOID");
        assertThat(voided.at("/viewerCanCorrect").asBoolean()).isFalse();
        assertThat(grown(start, months(recorder), "/0/closedBusiness/minorUnits"))
                .isZero();
        assertThat(grown(credited, months(thanked), "/0/credited/minorUnits")).isZero();
        refuse(with(correction(voided), "amount.minorUnits", 1), "AlreadyVoid", "");
    }

    @Test
    void saidAgainIsOneEntry() {
        var input = with(correction(record), "amount.minorUnits", 11_000);
        var corrected = recorder.done("correctClosedBusiness", input);
        var before = Tables.state();
        assertThat(recorder.done("correctClosedBusiness", input)).isEqualTo(corrected);
        for (var other : List.of(
                with(input, "amount.minorUnits", 11_001),
                with(input, "reason", "Autre"),
                with(input, "closedOn", "2024-05-05"),
                with(input, "amount", null, "voided", true),
                with(input, "amount", null, "closedOn", Inputs.PAST_DAY))) {
            refuse(other, "IdAlreadyUsed", "commandId");
        }
        assertThat(Tables.state()).isEqualTo(before);
        var next = recorder.done("recordClosedBusiness", thanks(Cast.memberId(thanked.client()), 5));
        refuse(
                with(correction(next), "commandId", input.get("commandId"), "amount.minorUnits", 6),
                "IdAlreadyUsed",
                "commandId");
    }

    @Test
    void faultsAreNamed() {
        var before = Tables.state();
        var input = with(correction(record), "amount.minorUnits", 10_001);
        for (var reason : List.of("", " \n ", "a\u0001b", "x".repeat(2_001), "\u200b")) {
            refuse(with(input, "reason", reason), "InvalidInput", "reason");
        }
        for (var cents : new long[] {0, -1, 100_000_000_001L}) {
            refuse(with(input, "amount.minorUnits", cents), "InvalidInput", "amount.minorUnits");
        }
        refuse(with(input, "amount.currency", "USD"), "InvalidInput", "amount.currency");
        refuse(with(input, "closedOn", "2999-01-01"), "InvalidInput", "closedOn");
        refuse(correction(record), "InvalidInput", "");
        refuse(with(correction(record), "amount.minorUnits", 10_000), "InvalidInput", "");
        refuse(with(input, "voided", true), "InvalidInput", "voided");
        refuse(with(input, "closedBusinessId", "x"), "InvalidInput", "closedBusinessId");
        refuse(
                with(
                        input,
                        "closedBusinessId",
                        Inputs.unknownLike(record.at("/id").asString())),
                "NotFoundOrForbidden",
                "closedBusinessId");
        var conflict = Refusals.require(
                recorder.client(), "correctClosedBusiness", with(input, "version", 2), "VersionConflict", "version");
        assertThat(conflict.at("/currentVersion").asInt()).isEqualTo(1);
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void nobodyElseCorrects() {
        var before = Tables.state();
        var input = with(correction(record), "amount.minorUnits", 10_001);
        for (var other : List.of(Cast.RECEIVER, Cast.PRESIDENT, Cast.MEMBER_ABROAD)) {
            Refusals.require(
                    graphQl.as(other), "correctClosedBusiness", input, "NotFoundOrForbidden", "closedBusinessId");
        }
        for (var caller :
                List.of(graphQl, graphQl.as(Cast.DIRECTOR), graphQl.asClient(Cast.PARTNER, "referrals.read:fr-14"))) {
            assertThat(new Verbs(caller).send("correctClosedBusiness", input).codes())
                    .containsExactly("FORBIDDEN");
        }
        assertThat(Tables.state()).isEqualTo(before);
    }

    private void refuse(Map<String, ?> input, String type, String field) {
        Refusals.require(recorder.client(), "correctClosedBusiness", input, type, field);
    }

    private static JsonNode months(Verbs verbs) {
        return verbs.client().run(MONTHS).at("/viewer/memberships/0/figures/byMonth");
    }

    private static long grown(JsonNode before, JsonNode after, String pointer) {
        return after.at(pointer).asLong() - before.at(pointer).asLong();
    }

    private static String line(JsonNode entry) {
        return "%d %d %d %s %s %s %s"
                .formatted(
                        entry.at("/sequence").asInt(),
                        entry.at("/formerAmount/minorUnits").asLong(),
                        entry.at("/amount/minorUnits").asLong(),
                        entry.at("/formerClosedOn").asString(),
                        entry.at("/closedOn").asString(),
                        entry.at("/voided").asBoolean(),
                        entry.at("/reason").asString());
    }
}
