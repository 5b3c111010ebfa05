package org.entregent.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.referral.ReferralSamples.inside;
import static org.entregent.referral.ReferralSamples.outside;
import static org.entregent.referral.ReferralSamples.step;

import java.time.Instant;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Inputs;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** When a receiver first saw a referral: theirs and the giver's to know. */
@ApplicationTest
@DemonstrationData
class ReferralSeenTest {

    @Autowired
    GraphQlClient graphQl;

    Verbs giver;
    Verbs receiver;
    String receiverId;

    @BeforeEach
    void meet() {
        giver = new Verbs(graphQl.as(Cast.GIVER));
        receiver = new Verbs(graphQl.as(Cast.RECEIVER));
        receiverId = Cast.memberId(receiver.client());
    }

    @Test
    void theFirstTimeCountsAndNothingElseChanges() {
        var before = Instant.now().minusSeconds(1);
        var given = giver.done("giveReferral", inside(receiverId));
        assertThat(given.at("/seenAt").isNull()).isTrue();
        var seen = receiver.done("seeReferral", of(given));
        var seenAt = seen.at("/seenAt").asString();
        assertThat(Instant.parse(seenAt)).isBetween(before, Instant.now().plusSeconds(1));
        assertThat(receiver.done("seeReferral", of(given)).at("/seenAt").asString())
                .isEqualTo(seenAt);
        var read = giver.read("referral", given.at("/id").asString());
        assertThat(read.at("/seenAt").asString()).isEqualTo(seenAt);
        assertThat(read.at("/version")).isEqualTo(given.at("/version"));
        assertThat(read.at("/changedAt")).isEqualTo(given.at("/changedAt"));
        assertThat(read.at("/history").size()).isEqualTo(1);
        // What the giver saw before is still what they act on.
        assertThat(giver.done("withdrawReferral", step(given)).at("/status").asString())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void bothRegionsKnow() {
        var abroad = new Verbs(graphQl.as(Cast.MEMBER_ABROAD));
        var given = giver.done("giveReferral", inside(Cast.memberId(abroad.client())));
        var theirs = abroad.client()
                .run("{ viewer { memberships { referralsReceived(first: 1) { nodes { id referralId } } } } }")
                .at("/viewer/memberships/0/referralsReceived/nodes/0");
        assertThat(theirs.at("/referralId")).isEqualTo(given.at("/referralId"));
        var seenAt = abroad.done("seeReferral", of(theirs)).at("/seenAt").asString();
        assertThat(giver.read("referral", given.at("/id").asString())
                        .at("/seenAt")
                        .asString())
                .isEqualTo(seenAt);
    }

    @ParameterizedTest
    @ValueSource(strings = {Cast.PRESIDENT, Cast.DIRECTOR, Cast.ADMIN})
    void othersNeitherSayNorLearnIt(String other) {
        var given = giver.done("giveReferral", inside(receiverId));
        receiver.done("seeReferral", of(given));
        var onlooker = new Verbs(graphQl.as(other));
        var read = onlooker.read("referral", given.at("/id").asString());
        assertThat(read.at("/status").asString()).isEqualTo("SENT");
        assertThat(read.at("/seenAt").isNull()).isTrue();
        assertThat(refusal(onlooker, of(given))).isNotEqualTo("");
    }

    @Test
    void theGiverCannotSayItForTheReceiver() {
        var given = giver.done("giveReferral", inside(receiverId));
        assertThat(refusal(giver, of(given))).isEqualTo("NotFoundOrForbidden");
        assertThat(giver.read("referral", given.at("/id").asString())
                        .at("/seenAt")
                        .isNull())
                .isTrue();
    }

    @Test
    void whatWasNotSentCannotBeSeen() {
        var prepared = giver.done("giveReferral", outside(receiverId));
        assertThat(refusal(receiver, of(prepared))).isEqualTo("NotFoundOrForbidden");
        assertThat(refusal(receiver, Map.of("referralId", "nonsense"))).isEqualTo("InvalidInput");
        assertThat(refusal(
                        receiver,
                        Map.of(
                                "referralId",
                                Inputs.unknownLike(prepared.at("/id").asString()))))
                .isEqualTo("NotFoundOrForbidden");
    }

    private static Map<String, Object> of(JsonNode referral) {
        return Map.of("referralId", referral.at("/id").asString());
    }

    /** Why it was not done: the payload's error, or the request's for whoever writes no referrals at all. */
    private static String refusal(Verbs verbs, Map<String, Object> input) {
        var answer = verbs.send("seeReferral", input);
        return answer.codes().isEmpty()
                ? answer.at("/seeReferral/errors/0/__typename").asString()
                : answer.codes().getFirst();
    }
}
