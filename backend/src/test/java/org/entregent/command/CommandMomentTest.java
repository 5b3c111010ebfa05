package org.entregent.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.business.ClosedBusinessSamples.correction;
import static org.entregent.business.ClosedBusinessSamples.thanks;
import static org.entregent.referral.ReferralSamples.outsideAgreed;
import static org.entregent.referral.ReferralSamples.won;

import java.util.stream.Stream;
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

/** All that a command does happens at one moment, to the millisecond. */
@ApplicationTest
@DemonstrationData
class CommandMomentTest {

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
    void givingIsSendingAndConsenting() {
        var given = giver.done("giveReferral", outsideAgreed(receiverId));
        assertThat(texts(given, "/sentAt", "/changedAt", "/history/0/occurredAt", "/prospect/consentGivenAt"))
                .containsOnly(given.at("/createdAt").asString());
    }

    @Test
    void winningIsContactAndThanks() {
        var given = giver.done("giveReferral", outsideAgreed(receiverId));
        var won = receiver.done("winReferral", won(given, 100, 200));
        var moment = won.at("/closedAt").asString();
        assertThat(texts(won, "/acknowledgedAt", "/contactedAt", "/changedAt", "/history/1/occurredAt"))
                .containsOnly(moment);
        var id = given.at("/referralId").asString();
        assertThat(Owner.ask("select count(*) from closed_business where referral_id = '%s' and recorded_at = '%s'"
                        .formatted(id, moment)))
                .isEqualTo("2");
    }

    @Test
    void whatIsKeptReadsAsItWasAnswered() {
        var record = giver.done("recordClosedBusiness", thanks(receiverId, 100));
        var corrected = giver.done("correctClosedBusiness", with(correction(record), "voided", true));
        assertThat(Owner.ask("""
                        select count(*) from closed_business_correction correction
                        join closed_business record on record.id = correction.closed_business_id
                        where recorded_at = '%s' and corrected_at = '%s'
                        """.formatted(
                                record.at("/recordedAt").asString(),
                                corrected.at("/corrections/0/correctedAt").asString())))
                .isEqualTo("1");
    }

    private static Stream<String> texts(JsonNode node, String... pointers) {
        return Stream.of(pointers).map(pointer -> node.at(pointer).asString());
    }
}
