package org.entregent.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures that the guide of Bouches-du-Rhône is known for, as anybody can ask for them. */
@ApplicationTest
@DemonstrationData
class GuideFiguresTest {

    @Autowired
    GraphQlClient graphQl;

    @Test
    void guideHas283NetworksOfWhich140AreFull() {
        assertThat(count("")).isEqualTo(283);
        assertThat(count(", full: true")).isEqualTo(140);
        assertThat(count(", full: false")).isEqualTo(143);
    }

    @ParameterizedTest
    @CsvSource({"SECTORAL, 122, 43", "TRADE, 57, 20", "TERRITORIAL, 54, 19", "THEMATIC, 50, 18"})
    void familiesHaveTheirShares(String family, int networks, long percent) {
        var found = count(", family: " + family);
        assertThat(found).isEqualTo(networks);
        assertThat(Math.round(100.0 * found / count(""))).isEqualTo(percent);
    }

    @Test
    void moreThanHalfMeetAtLeastOnceAMonth() {
        assertThat(count(", frequency: MONTHLY")).isGreaterThan(283 / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONVIVIALITY", "TRAINING", "LOBBYING", "COOPERATIVE_PROJECTS", "OUTSOURCED_SERVICES"})
    void manyOfferEachService(String service) {
        assertThat(count(", service: " + service)).isGreaterThan(283 / 6);
    }

    @Test
    void familiesAreToldWithTheirShares() {
        var families = graphQl.run("{ region(code: \"FR-13\") { guide { families { family count share } } } }")
                .at("/region/guide/families");
        assertThat(families.valueStream()
                        .map(family -> family.required("family").asString()
                                + " " + family.required("count").asInt()
                                + " "
                                + Math.round(100 * family.required("share").asDouble())))
                .containsExactly("SECTORAL 122 43", "TRADE 57 20", "TERRITORIAL 54 19", "THEMATIC 50 18");
    }

    @Test
    void guideWasConsulted18200Times() {
        var guide = graphQl.run(
                "{ region(code: \"FR-13\") { guide { consultations(from: \"2014-04-01\", to: \"2015-02-25\") { unique } } } }");
        assertThat(guide.at("/region/guide/consultations/unique").asInt()).isEqualTo(18_200);
    }

    private int count(String filter) {
        return graphQl.run("{ networks(region: \"FR-13\"" + filter + ", first: 1) { totalCount } }")
                .at("/networks/totalCount")
                .asInt();
    }
}
