package org.entregent.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlAnswer;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What was counted: sums of a guide for everybody, days and sheets for its editors, a sheet's for its owners. */
@ApplicationTest
@DemonstrationData
class ConsultationsTest {

    private static final String OWNER = "reseau@bouches-du-rhone.example";
    private static final String EDITOR = "editrice@bouches-du-rhone.example";
    private static final String SUMS = "from to views unique contacts siteClicks emailClicks phoneClicks";

    private static final String GUIDE = """
            query ($from: Date!, $to: Date!) { region(code: "FR-13") { guide {
              consultations(from: $from, to: $to) { %s days { day views unique contacts } }
              mostRead(from: $from, to: $to) { views unique contacts sheet { id latest { name } } } } } }
            """.formatted(SUMS);
    private static final String SHEET = """
            query ($id: ID!, $from: Date!, $to: Date!) { networkSheet(id: $id) {
              consultations(from: $from, to: $to) { %s days { day views unique contacts } } } }
            """.formatted(SUMS);

    private static final Map<String, Object> YEAR = Map.of(
            "from",
            LocalDate.now().minusDays(365).toString(),
            "to",
            LocalDate.now().toString());

    @Autowired
    GraphQlClient graphQl;

    @Test
    void everybodyReadsTheSumsOfAGuideAndItsEditorsTheDays() {
        var seen = graphQl.run(GUIDE, YEAR).at("/region/guide");
        assertThat(seen.at("/consultations/unique").asInt()).isGreaterThan(10_000);
        assertThat(seen.at("/consultations/days")).isEmpty();
        assertThat(seen.at("/mostRead")).isEmpty();

        var guide = graphQl.as(EDITOR).run(GUIDE, YEAR).at("/region/guide");
        assertThat(guide.at("/consultations/days")).hasSizeGreaterThan(300);
        assertSumsFit(guide.required("consultations"));
        assertThat(guide.at("/consultations/unique")).isEqualTo(seen.at("/consultations/unique"));
        assertThat(guide.at("/mostRead")).hasSize(ReadSheetType.MOST);
        assertThat(guide.at("/mostRead")
                        .valueStream()
                        .map(sheet -> -sheet.required("unique").asInt()))
                .isSorted();
    }

    @Test
    void anOwnerReadsTheirOwnSheetsDaysAndNobodyElseDoes() {
        var id = Owner.ask("""
                select 'sht_' || region_id || '_' || network_id from network_owner owner
                join identity.account on account.id = owner.account_id where email_folded = '%s'""".formatted(OWNER));
        var own = sheet(OWNER, id).at("/networkSheet/consultations");
        assertThat(own.at("/days")).hasSizeGreaterThan(200);
        assertSumsFit(own);
        assertThat(sheet(EDITOR, id).at("/networkSheet/consultations")).isEqualTo(own);
        for (var other : new String[] {Cast.MEMBER_ABROAD, Cast.DIRECTOR, Cast.GIVER}) {
            assertThat(sheet(other, id).at("/networkSheet").isNull()).as(other).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-02, 2026-02-01, to is not before from",
        "2024-01-01, 2025-01-01, from and to span at most 366 days"
    })
    void aPeriodEndsAfterItBeginsAndIsBounded(String from, String to, String complaint) {
        var refused = graphQl.run(GUIDE, Map.of("from", from, "to", to));
        assertThat(refused.codes()).containsOnly("BAD_USER_INPUT");
        assertThat(refused.body().toString()).contains(complaint);
    }

    @Test
    void whereNothingWasReadThereIsNothing() {
        var none = graphQl.as(EDITOR)
                .run(GUIDE, Map.of("from", "2001-01-01", "to", "2001-12-31"))
                .at("/region/guide");
        assertThat(none.at("/consultations/views").asInt()).isZero();
        assertThat(none.at("/consultations/days")).isEmpty();
        assertThat(none.at("/mostRead")).isEmpty();
    }

    /** The sums of guides are kept beside those of sheets. */
    @Test
    void guidesAddUpTheirSheets() {
        assertThat(Owner.ask("""
                select count(*) from consultation_guide_day guide
                full join (
                  select region_id, read_on, sum(views) as views, sum(unique_views) as unique_views, sum(site_clicks) as site_clicks,
                    sum(email_clicks) as email_clicks, sum(phone_clicks) as phone_clicks
                  from consultation_day group by region_id, read_on) as sheets using (region_id, read_on)
                where (guide.views, guide.unique_views, guide.site_clicks, guide.email_clicks, guide.phone_clicks)
                  is distinct from (sheets.views, sheets.unique_views, sheets.site_clicks, sheets.email_clicks, sheets.phone_clicks)""")).isEqualTo("0");
    }

    private GraphQlAnswer sheet(String who, String id) {
        return graphQl.as(who).run(SHEET, Map.of("id", id, "from", YEAR.get("from"), "to", YEAR.get("to")));
    }

    private static void assertSumsFit(JsonNode told) {
        for (var count : new String[] {"views", "unique", "contacts"}) {
            assertThat(told.required("days")
                            .valueStream()
                            .mapToInt(day -> day.required(count).asInt())
                            .sum())
                    .as(count)
                    .isEqualTo(told.required(count).asInt());
        }
        assertThat(told.required("unique").asInt())
                .isLessThan(told.required("views").asInt());
        assertThat(told.required("siteClicks").asInt()
                        + told.required("emailClicks").asInt()
                        + told.required("phoneClicks").asInt())
                .isEqualTo(told.required("contacts").asInt())
                .isPositive();
    }
}
