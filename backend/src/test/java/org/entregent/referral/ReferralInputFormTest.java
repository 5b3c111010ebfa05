package org.entregent.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.referral.ReferralSamples.outside;
import static org.entregent.referral.ReferralSamples.outsideAgreed;
import static org.entregent.referral.ReferralSamples.step;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Refusals;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One form for what is written, whatever device wrote it. */
@ApplicationTest
@DemonstrationData
class ReferralInputFormTest {

    @Autowired
    GraphQlClient graphQl;

    private Verbs giver;
    private Verbs receiver;
    private String receiverId;

    @BeforeEach
    void meet() {
        giver = new Verbs(graphQl.as(Cast.GIVER));
        receiver = new Verbs(graphQl.as(Cast.RECEIVER));
        receiverId = Cast.memberId(receiver.client());
    }

    @Test
    void aDeviceWhoseClockRunsAheadMeansNow() {
        for (var ahead : List.of(Duration.ofMinutes(10), Duration.ofHours(14))) {
            var before = Instant.now().minusSeconds(1);
            var given = giver.done(
                    "giveReferral",
                    with(
                            outsideAgreed(receiverId),
                            "consent.givenAt",
                            Instant.now().plus(ahead).toString()));
            var agreed = Instant.parse(given.at("/prospect/consentGivenAt").asString());
            assertThat(agreed).isBetween(before, Instant.now().plusSeconds(1));
        }
    }

    @Test
    void whatTheClientMadeNamesAReferralToItsVerbsForNow() {
        var given = giver.done("giveReferral", outsideAgreed(receiverId));
        var made = given.at("/referralId").asString();
        assertThat(giver.client()
                        .run("query($id: ID!) { referral(id: $id) { clientMadeId } }", Map.of("id", given.at("/id")))
                        .at("/referral/clientMadeId")
                        .asString())
                .isEqualTo(made);
        var seen = receiver.done("acknowledgeReferral", with(step(given), "referralId", made));
        assertThat(seen.at("/status").asString()).isEqualTo("ACKNOWLEDGED");
        Refusals.require(
                receiver.client(),
                "recordReferralContact",
                with(step(seen), "referralId", UUID.randomUUID().toString()),
                "NotFoundOrForbidden",
                "referralId");
        Refusals.require(
                graphQl.as(Cast.neighbour()),
                "recordReferralContact",
                with(step(seen), "referralId", made),
                "NotFoundOrForbidden",
                "referralId");
    }

    @Test
    void phonesAreKeptAsTheyAreDialled() {
        for (var phone : Map.of(
                        "0596 70 00 00", "+596596700000",
                        "\u202a+33 2 31 00 00 00\u202c", "+33231000000",
                        "(+33) 6 90 00 12 34", "+590690001234")
                .entrySet()) {
            var given = giver.done("giveReferral", with(outside(receiverId), "prospect.phone", phone.getKey()));
            assertThat(given.at("/prospect/phone").asString()).isEqualTo(phone.getValue());
        }
    }

    @Test
    void invisibleCharactersDoNotPartASearch() {
        giver.done("giveReferral", with(outside(receiverId), "prospect.name", "Zéphy\u00adrine Tré\u200bguier"));
        for (var words : List.of("zephyrine", "tre\u0301guier", "ZÉPHYRINE trég\u200duier", "\uff5aephyrine")) {
            var found = giver.client()
                    .run(
                            "query($s: String) { referrals(first: 1, filter: {search: $s}) { totalCount } }",
                            Map.of("s", words))
                    .at("/referrals/totalCount")
                    .asInt();
            assertThat(found).as(words).isEqualTo(1);
        }
    }
}
