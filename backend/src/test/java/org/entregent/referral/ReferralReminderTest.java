package org.entregent.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.referral.ReferralSamples.inside;
import static org.entregent.referral.ReferralSamples.step;

import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Of what nothing was said for two weeks its receiver is reminded, once after each step. */
@ApplicationTest
@DemonstrationData
class ReferralReminderTest {

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    ReferralReminderService reminders;

    private Verbs giver;
    private Verbs receiver;

    @BeforeEach
    void meet() {
        giver = new Verbs(graphQl.as(Cast.GIVER));
        receiver = new Verbs(graphQl.as(Cast.RECEIVER));
        reminders.remind();
    }

    @Test
    void receiversAreRemindedOnceAfterEachStep() {
        var referral = giver.done("giveReferral", inside(Cast.memberId(receiver.client())));
        untouched(referral, 13);
        reminders.remind();
        assertThat(told(referral)).isZero();
        untouched(referral, 15);
        reminders.remind();
        reminders.remind();
        assertThat(told(referral)).isEqualTo(1);
        var taken = receiver.done("acknowledgeReferral", step(referral));
        reminders.remind();
        assertThat(told(referral)).isEqualTo(1);
        untouched(taken, 15);
        reminders.remind();
        assertThat(told(referral)).isEqualTo(2);
    }

    @Test
    void aReceiverAbroadIsRemindedInTheirRegion() {
        var abroad = Cast.memberId(graphQl.as(Cast.MEMBER_ABROAD));
        var referral = giver.done("giveReferral", inside(abroad));
        untouched(referral, 15);
        reminders.remind();
        assertThat(told(referral)).isEqualTo(1);
        assertThat(Owner.ask(
                        "select region.code from notice join region on region.id = region_id where kind = 'REFERRAL_FOLLOW_UP'"
                                + " and subject_id = '"
                                + referral.at("/referralId").asString() + "'"))
                .isEqualTo("FR-13");
    }

    @Test
    void nobodyIsRemindedOfWhatHasEnded() {
        var referral = giver.done("giveReferral", inside(Cast.memberId(receiver.client())));
        var withdrawn = giver.done("withdrawReferral", step(referral));
        untouched(withdrawn, 30);
        reminders.remind();
        assertThat(told(referral)).isZero();
    }

    private static void untouched(JsonNode referral, int days) {
        Owner.sql()
                .execute(
                        "update referral set changed_at = now() - make_interval(days => ?) where id = ?::uuid",
                        days,
                        referral.at("/referralId").asString());
    }

    private static int told(JsonNode referral) {
        return Integer.parseInt(
                Owner.ask("select count(*) from notice where kind = 'REFERRAL_FOLLOW_UP' and subject_id = '"
                        + referral.at("/referralId").asString() + "'"));
    }
}
