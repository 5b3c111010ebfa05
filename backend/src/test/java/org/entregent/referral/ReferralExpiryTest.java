package org.entregent.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.referral.ReferralSamples.inside;
import static org.entregent.referral.ReferralSamples.outside;
import static org.entregent.referral.ReferralSamples.step;

import java.util.List;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Tables;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What nobody has touched for ninety days ends by itself, in every region that takes part. */
@ApplicationTest
@DemonstrationData
class ReferralExpiryTest {

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    ReferralExpiryService expiry;

    Verbs giver;
    Verbs receiver;
    String receiverId;

    @BeforeEach
    void meet() {
        giver = new Verbs(graphQl.as(Cast.GIVER));
        receiver = new Verbs(graphQl.as(Cast.RECEIVER));
        receiverId = Cast.memberId(receiver.client());
        expiry.expireIdle();
    }

    @Test
    void idleOnesExpireAndSayThatNobodyDidIt() {
        var abroadId = Cast.memberId(graphQl.as(Cast.MEMBER_ABROAD));
        for (var to : List.of(receiverId, abroadId)) {
            var idle = giver.done("giveReferral", inside(to));
            untouched(idle, "91 days");
            expiry.expireIdle();
            var expired = giver.read("referral", idle.at("/id").asString());
            assertThat(expired.at("/status").asString()).isEqualTo("EXPIRED");
            assertThat(expired.at("/stage").asString()).isEqualTo("NO_SALE");
            assertThat(expired.at("/version").asInt()).isEqualTo(2);
            assertThat(expired.at("/closedAt")).isEqualTo(expired.at("/history/1/occurredAt"));
            assertThat(expired.at("/acknowledgedAt").isNull()).isTrue();
            var last = expired.at("/history/1");
            assertThat(last.at("/actorKind").asString()).isEqualTo("SYSTEM");
            assertThat(last.at("/actor").isNull()).isTrue();
            assertThat(last.at("/fromStatus").asString()).isEqualTo("SENT");
            assertThat(Owner.sql()
                            .fetchValues(
                                    "select distinct status || version from referral where id = ?::uuid",
                                    expired.at("/referralId").asString()))
                    .isEqualTo(List.of("EXPIRED2"));
        }
    }

    @Test
    void whatIsYoungerWaitsOrIsDisputedStays() {
        var young = giver.done("giveReferral", inside(receiverId));
        untouched(young, "89 days");
        var draft = giver.done("giveReferral", with(inside(receiverId), "draft", true));
        untouched(draft, "400 days");
        var waiting = giver.done("giveReferral", outside(receiverId));
        untouched(waiting, "400 days");
        var disputed = receiver.done(
                "disputeReferral", with(step(giver.done("giveReferral", inside(receiverId))), "ground", "DUPLICATE"));
        untouched(disputed, "400 days");
        var before = Tables.state();
        expiry.expireIdle();
        assertThat(Tables.state()).isEqualTo(before);
    }

    private static void untouched(JsonNode referral, String since) {
        Owner.sql()
                .execute(
                        "update referral set changed_at = now() - ?::interval where id = ?::uuid",
                        since,
                        referral.at("/referralId").asString());
    }
}
