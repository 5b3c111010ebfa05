package org.entregent.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;

import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.Examples;
import org.entregent.GraphQlClient;
import org.entregent.Verbs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How much fuller each thing that a sheet says makes it: the web application counts it by the same examples, while somebody writes. */
@ApplicationTest
@DemonstrationData
class CompletenessTest {

    @Autowired
    GraphQlClient graphQl;

    @Test
    void eachFieldWeighsWhatTheExamplesSay() {
        var editor = new Verbs(graphQl.as(Cast.DIRECTOR));
        var name = "Les Peseurs " + UUID.randomUUID();
        var fields = Examples.table("completeness", "fields");
        var whole = SheetSamples.bare(name);
        var sheet = editor.done("addNetwork", with(SheetSamples.adding(name), "content", whole));
        var full = 0;
        for (var field : fields.entrySet()) {
            var said = JsonMapper.shared()
                    .convertValue(field.getValue().at("/said"), new TypeReference<Map<String, Object>>() {});
            var content = SheetSamples.bare(name);
            content.putAll(said);
            whole.putAll(said);
            sheet = editor.done("writeNetwork", with(SheetSamples.writing(sheet, name), "content", content));
            var weight = field.getValue().at("/weight").asInt();
            assertThat(sheet.at("/latest/completeness").asInt())
                    .as(field.getKey())
                    .isEqualTo(weight);
            assertThat(sheet.at("/latest/missing").toString()).doesNotContain("\"" + field.getKey() + "\"");
            full += weight;
        }
        assertThat(full).isEqualTo(100);
        sheet = editor.done("writeNetwork", with(SheetSamples.writing(sheet, name), "content", whole));
        assertThat(sheet.at("/latest/completeness").asInt()).isEqualTo(full);
        assertThat(fields).hasSize(18);
    }
}
