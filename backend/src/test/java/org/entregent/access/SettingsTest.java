package org.entregent.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The settings that row-level security reads reach every statement that they travel with. */
@ApplicationTest
@DemonstrationData
class SettingsTest {

    private static final String MEMBER = "query ($id: ID!) { member(id: $id) { chapter { name } } }";

    /** More than enough for each connection of the pool to keep the statement prepared. */
    private static final int OFTEN = 200;

    @Autowired
    GraphQlClient graphQl;

    /** What isn't an id becomes a null, and a null without a type would make the driver send the settings separately. */
    @Test
    void whatIsNoIdSpoilsNoConnection() {
        var caller = graphQl.as("directrice@calvados.example");
        var id = caller.run("{ members(region: \"FR-14\", first: 1) { nodes { id } } }")
                .at("/members/nodes/0/id")
                .asString();
        for (var i = 0; i < OFTEN; i++) {
            assertThat(caller.run(MEMBER, Map.of("id", "nonsense"))
                            .at("/member")
                            .isNull())
                    .isTrue();
        }
        for (var i = 0; i < OFTEN; i++) {
            assertThat(caller.run(MEMBER, Map.of("id", id))
                            .at("/member/chapter/name")
                            .isNull())
                    .isFalse();
        }
    }
}
