package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every verb waits for the database as often as its feature says, and no oftener. */
@ApplicationTest
@DemonstrationData
class MessageCountTest {

    @Autowired
    GraphQlClient graphQl;

    @Test
    void everyVerbCostsWhatItsFeatureSays() {
        var cost = new VerbCost(graphQl);
        FeatureParts.all().forEach(part -> part.sayVerbs(cost));
        assertThat(cost.said()).containsExactlyInAnyOrderElementsOf(DeclaredVerbs.all());
    }

    @Test
    void aQueryCostsOne() {
        var caller = graphQl.as(Cast.GIVER);
        caller.run("{ viewer { kind } }").data();
        assertThat(DriverMessages.during(() -> caller.run("{ viewer { kind } }").data()))
                .isEqualTo(1);
    }
}
