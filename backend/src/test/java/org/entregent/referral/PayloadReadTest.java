package org.entregent.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.business.ClosedBusinessSamples.correction;
import static org.entregent.business.ClosedBusinessSamples.thanks;
import static org.entregent.referral.ReferralSamples.inside;
import static org.entregent.referral.ReferralSamples.outside;
import static org.entregent.referral.ReferralSamples.step;
import static org.entregent.referral.ReferralSamples.won;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.StatementLog;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a verb answers is read once its transaction is over, in one statement, however much is asked of it. */
@ApplicationTest
@DemonstrationData
class PayloadReadTest {

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    StatementLog log;

    Verbs giver;
    Verbs receiver;

    @BeforeEach
    void meet() {
        giver = new Verbs(graphQl.as(Cast.GIVER));
        receiver = new Verbs(graphQl.as(Cast.RECEIVER));
    }

    @Test
    void everyPayloadIsOneStatementAfterTheCommit() {
        var receiverId = Cast.memberId(receiver.client());
        var won = readOnce(giver, "giveReferral", with(outside(receiverId), "draft", true));
        won = readOnce(giver, "sendReferral", with(step(won), "consent", Map.of("how", "SPOKEN")));
        for (var verb : List.of(
                "acknowledgeReferral", "recordReferralContact", "recordReferralMeeting", "recordReferralProposal")) {
            won = readOnce(receiver, verb, step(won));
        }
        readOnce(receiver, "winReferral", won(won, 100));
        readOnce(giver, "withdrawReferral", step(giver.done("giveReferral", inside(receiverId))));
        readOnce(
                receiver,
                "loseReferral",
                with(step(giver.done("giveReferral", inside(receiverId))), "reason", "PRICE"));
        var disputed = readOnce(
                receiver,
                "disputeReferral",
                with(step(giver.done("giveReferral", inside(receiverId))), "ground", "DUPLICATE"));
        readOnce(
                new Verbs(graphQl.as(Cast.PRESIDENT)),
                "settleReferralDispute",
                with(step(disputed), "outcome", "DISMISSED"));
        var business = readOnce(giver, "recordClosedBusiness", thanks(receiverId, 100));
        readOnce(giver, "correctClosedBusiness", with(correction(business), "voided", true));
    }

    @Test
    void refusalReadsNothingMore() {
        var receiverId = Cast.memberId(receiver.client());
        var sent = log.during(() -> giver.refused("giveReferral", with(inside(receiverId), "hotness", 6)));
        assertThat(sent).last().isEqualTo("rollback");
        assertThat(sent).noneMatch(PayloadReadTest::commits);
    }

    /** By itself, or as the last statement of a message. */
    private static boolean commits(String sent) {
        return sent.endsWith("commit");
    }

    private JsonNode readOnce(Verbs who, String verb, Map<String, ?> input) {
        // Whose rights are not known yet would have them read first.
        who.client().run("{ viewer { kind } }").data();
        var done = new AtomicReference<JsonNode>();
        var sent = log.during(() -> done.set(who.done(verb, input)));
        var commits = sent.stream().filter(PayloadReadTest::commits).toList();
        assertThat(commits).as(verb).hasSize(1);
        assertThat(sent.subList(sent.indexOf(commits.getFirst()) + 1, sent.size()))
                .as(verb)
                .hasSize(1);
        return done.get();
    }
}
