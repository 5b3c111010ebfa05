package org.entregent.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who callers are told to be. */
@ApplicationTest
@DemonstrationData
class ViewerTest {

    private static final String VIEWER = "{ viewer { kind displayName grants { permission regionCode role } } }";

    @Autowired
    GraphQlClient graphQl;

    @Test
    void publicSeesChaptersAndTheGuide() {
        var viewer = graphQl.run(VIEWER).at("/viewer");
        assertThat(viewer.at("/kind").asString()).isEqualTo("PUBLIC");
        assertThat(viewer.at("/displayName").isNull()).isTrue();
        assertThat(viewer.at("/grants").toString())
                .isEqualTo("[{\"permission\":\"CHAPTERS_READ\",\"regionCode\":\"FR\",\"role\":null},"
                        + "{\"permission\":\"GUIDE_READ\",\"regionCode\":\"FR\",\"role\":null}]");
    }

    @Test
    void memberIsAPerson() {
        var viewer = graphQl.as("membre@calvados.example").run(VIEWER).at("/viewer");
        assertThat(viewer.at("/kind").asString()).isEqualTo("PERSON");
        assertThat(viewer.at("/grants").toString()).contains("REFERRALS_WRITE").doesNotContain("SETTLE");
    }
}
