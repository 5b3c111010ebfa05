package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** Every field of the schema is answered by SQL that PostgreSQL accepts, whoever asks. */
@ApplicationTest
@DemonstrationData
class WholeSchemaTest {

    @Autowired
    private GraphQlSource source;

    @Autowired
    private GraphQlClient graphQl;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "membre@calvados.example",
                "presidente@calvados.example",
                "directrice@calvados.example",
                "membre@bouches-du-rhone.example",
                "admin@reseau.example"
            })
    void everyFieldIsAnswered(String email) {
        GraphQlClient caller = graphQl.as(email);
        List<String> documents = new WholeSelection(source.schema(), values(caller)).documents();
        assertThat(documents).hasSizeGreaterThan(100);
        for (String document : documents) {
            GraphQlAnswer answer = caller.run(document);
            assertThat(answer.codes()).as("%s: %s", document, answer.body()).isSubsetOf("FORBIDDEN");
        }
    }

    private static Map<String, String> values(GraphQlClient caller) {
        var ids = caller.run(
                "{ chapters(first: 1) { nodes { id } } members(first: 1) { nodes { id } } referrals(first: 1) { nodes { id } } }");
        Map<String, String> values = new HashMap<>(Map.of("first", "2"));
        FeatureParts.map(FeaturePart::arguments).forEach((name, literals) -> values.put(name, literals.getLast()));
        String member = ids.at("/members/nodes/0/id").toString();
        values.put("id", member);
        values.put("ids", "[" + member + ", " + ids.at("/chapters/nodes/0/id") + ", \"nothing\"]");
        return values;
    }
}
