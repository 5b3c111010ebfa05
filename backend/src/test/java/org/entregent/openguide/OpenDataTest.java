package org.entregent.openguide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.entregent.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** All public sheets can be had at once, by anybody, and nothing else. */
@ApplicationTest
@DemonstrationData
class OpenDataTest {

    @Autowired
    TestTokens tokens;

    Browser visitor;

    @BeforeEach
    void enter() {
        visitor = tokens.browser();
    }

    @Test
    void aRegionsSheetsComeAsCsv() throws IOException {
        var answer = visitor.get("/donnees/reseaux/fr-13.csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Link"))
                .hasValue("<https://www.etalab.gouv.fr/licence-ouverte-open-licence/>; rel=\"license\"");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"reseaux-fr-13-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
        assertThat(answer.body()).startsWith("\uFEFFurl;slug;region;name;");
        var rows = rows(answer.body());
        assertThat(rows).hasSize(283).allSatisfy(row -> {
            assertThat(row.get("region")).isEqualTo("FR-13");
            assertThat(row.get("url")).endsWith("/guide/" + row.get("slug"));
            assertThat(row.get("contactPhone")).matches("(0\\d{9})?");
        });
        assertThat(rows.stream().filter(row -> Integer.parseInt(row.get("completeness")) >= 80))
                .hasSize(140);
    }

    @Test
    void allSheetsComeAsJson() {
        var answer = visitor.get("/donnees/reseaux.json");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
        var data = JsonMapper.shared().readTree(answer.body());
        assertThat(data.at("/licence").asString()).isEqualTo("Licence Ouverte 2.0");
        assertThat(data.at("/region").isNull()).isTrue();
        assertThat(data.at("/changedAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(data.at("/networks").size())
                .isEqualTo(Integer.parseInt(Owner.ask("select cast(count(*) as text) from network_card")));
        var chapter = data.at("/networks")
                .valueStream()
                .filter(network -> network.at("/slug").asString().equals("les-drakkars-matinaux"))
                .findFirst()
                .orElseThrow();
        assertThat(chapter.at("/services").isArray()).isTrue();
        assertThat(chapter.at("/memberCount").asInt()).isPositive();
        assertThat(chapter.at("/verifiedOn").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        var tag = visitor.get("/donnees/reseaux/FR-14.csv")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(visitor.get("/donnees/reseaux/FR-14.csv", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        Owner.sql().execute("""
                update network_card set changed_at = changed_at + interval '1 second'
                where id = (select network_card.id from network_card join region on region.id = region_id where code = 'FR-14' order by 1 limit 1)""");
        assertThat(visitor.get("/donnees/reseaux/FR-14.csv", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void noCellIsAFormula() throws IOException {
        Owner.sql()
                .execute(
                        "update network_card set contact_name = '=HYPERLINK(\"x\")', summary = E'  \\uFF0B1;\"2\"\\n3' where slug = 'les-drakkars-matinaux'");
        var row = rows(visitor.get("/donnees/reseaux/fr-14.csv").body()).stream()
                .filter(each -> each.get("slug").equals("les-drakkars-matinaux"))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("contactName")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(row.get("summary")).isEqualTo("'  \uFF0B1;\"2\"\n3");
    }

    @Test
    void onlyWhatIsPublicIsInIt() {
        var hidden = Owner.ask("""
                select version.name from network_version version
                join network on network.id = version.network_id and network.region_id = version.region_id
                where network.status = 'DRAFT' order by 1 limit 1""");
        assertThat(visitor.get("/donnees/reseaux.csv").body()).doesNotContain(hidden);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/donnees/reseaux/fr-99.csv", "/donnees/reseaux/x.json", "/donnees/reseaux.xml", "/donnees"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
    }

    private static List<CSVRecord> rows(String text) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = CSVParser.parse(text.substring(1), format)) {
            return parser.getRecords();
        }
    }
}
