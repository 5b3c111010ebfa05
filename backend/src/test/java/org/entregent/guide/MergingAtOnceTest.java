package org.entregent.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.guide.SheetSamples.adding;
import static org.entregent.guide.SheetSamples.merging;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlAnswer;
import org.entregent.GraphQlClient;
import org.entregent.Verbs;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Two editors merge two sheets at once, each into the other. */
@ApplicationTest
@DemonstrationData
class MergingAtOnceTest {

    @Autowired
    GraphQlClient graphQl;

    @RepeatedTest(5)
    void oneOfThemIsFirst() throws Exception {
        var editor = new Verbs(graphQl.as(Cast.DIRECTOR));
        var one = editor.done("addNetwork", adding("Les Uns " + UUID.randomUUID()));
        var other = editor.done("addNetwork", adding("Les Autres " + UUID.randomUUID()));
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = Stream.of(merge(editor, one, other), merge(editor, other, one))
                    .map(both::submit)
                    .toList();
            assertThat(List.of(
                            errors(answers.get(0).get()), errors(answers.get(1).get())))
                    .containsExactlyInAnyOrder(0, 1);
        }
    }

    private static Callable<GraphQlAnswer> merge(Verbs editor, JsonNode sheet, JsonNode into) {
        return () -> editor.send("mergeNetworks", merging(sheet, into));
    }

    /** Of the domain; an operation that failed has no payload. */
    private static int errors(GraphQlAnswer answer) {
        var payload = answer.at("/mergeNetworks");
        assertThat(payload.isObject()).as(answer.toString()).isTrue();
        return payload.at("/errors").size();
    }
}
