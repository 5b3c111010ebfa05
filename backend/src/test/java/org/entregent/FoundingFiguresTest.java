package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The figures that the product was asked from, computed by its own API over the last twelve full months. */
@ApplicationTest
@DemonstrationData
class FoundingFiguresTest {

    private static final String FIGURES = """
            query ($from: Date!, $to: Date!) {
              region(code: "FR-14") {
                name
                yearlyFee { minorUnits currency }
                promisedRevenue { minorUnits }
                members(first: 1) { totalCount }
                chapters(first: 100, orderBy: CREATED_ON) {
                  totalCount
                  nodes { createdOn memberCount commune { name } }
                }
                statistics(from: $from, to: $to) {
                  activeMembers
                  closedBusinessPerMember { minorUnits currency }
                  byMonth { month activeMembers }
                }
              }
            }
            """;

    @Autowired
    GraphQlClient graphQl;

    private JsonNode region;

    @BeforeEach
    void ask() {
        var thisMonth = LocalDate.now(ZoneId.of("Europe/Paris")).withDayOfMonth(1);
        var months = Map.of(
                "from",
                thisMonth.minusMonths(12).toString(),
                "to",
                thisMonth.minusMonths(1).toString());
        region = graphQl.as("directrice@calvados.example").run(FIGURES, months).at("/region");
    }

    @Test
    void twelveChaptersTheTwelfthAtHerouville() {
        assertThat(region.at("/name").asString()).isEqualTo("Calvados");
        assertThat(region.at("/chapters/totalCount").asInt()).isEqualTo(12);
        var twelfth = region.at("/chapters/nodes/11");
        assertThat(twelfth.at("/createdOn").asString()).isEqualTo("2018-09-28");
        assertThat(twelfth.at("/commune/name").asString()).isEqualTo("Hérouville-Saint-Clair");
    }

    @Test
    void aboutThirtyAroundATable() {
        var counts = region.at("/chapters/nodes")
                .valueStream()
                .mapToInt(chapter -> chapter.at("/memberCount").asInt());
        assertThat(counts.average().orElseThrow()).isBetween(27.0, 34.0);
    }

    @Test
    void moreThan350HeadsOfFirms() {
        assertThat(region.at("/members/totalCount").asInt()).isGreaterThan(350);
        assertThat(region.at("/statistics/activeMembers").asInt()).isGreaterThan(350);
    }

    @Test
    void seatIsWorth65000Euros() {
        var value = region.at("/statistics/closedBusinessPerMember");
        assertThat(value.at("/minorUnits").asLong()).isCloseTo(65_000_00L, withinPercentage(1));
        assertThat(value.at("/currency").asString()).isEqualTo("EUR");
        assertThat(region.at("/promisedRevenue/minorUnits").asLong()).isEqualTo(65_000_00L);
    }

    @Test
    void feeIsAtMostAThousandEuros() {
        assertThat(region.at("/yearlyFee/minorUnits").asLong()).isBetween(1L, 1_000_00L);
    }

    @Test
    void everyMonthIsThere() {
        var months = region.at("/statistics/byMonth")
                .valueStream()
                .map(month -> month.at("/month").asString())
                .toList();
        assertThat(months).hasSize(12).isSorted().doesNotHaveDuplicates();
    }
}
