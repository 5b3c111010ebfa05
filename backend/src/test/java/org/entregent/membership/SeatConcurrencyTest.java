package org.entregent.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Verbs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two apply for one seat at once: the database gives it to one of them. */
@ApplicationTest
@DemonstrationData
class SeatConcurrencyTest {

    private static final int ROUNDS = 20;

    @Autowired
    GraphQlClient graphQl;

    @Test
    void oneOfTwoGetsTheSeat() throws Exception {
        var member = new Verbs(graphQl.as(Cast.GIVER));
        var president = new Verbs(graphQl.as(Cast.PRESIDENT));
        var chapter = ApplicationSamples.chapter(Cast.GIVER);
        try (var clients = Executors.newFixedThreadPool(2)) {
            for (var round = 0; round < ROUNDS; round++) {
                var trade = ApplicationSamples.open(Cast.GIVER);
                var both = clients.invokeAll(List.of(
                        applying(member, ApplicationSamples.applying(chapter, trade)),
                        applying(president, ApplicationSamples.applying(chapter, trade))));
                var answers = List.of(both.get(0).get(), both.get(1).get());
                assertThat(answers).as("round %d", round).containsExactlyInAnyOrder("", "SeatAlreadyTaken specialtyId");
            }
        }
    }

    /** @return the refusal, if it was refused, with the field at fault */
    private static Callable<String> applying(Verbs caller, Map<String, ?> input) {
        return () -> {
            var error = caller.send("applyForSeat", input).data().at("/applyForSeat/errors/0");
            return error.isMissingNode()
                    ? ""
                    : error.at("/__typename").asString() + " "
                            + error.at("/path/0").asString();
        };
    }
}
