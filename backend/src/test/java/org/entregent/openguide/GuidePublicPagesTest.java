package org.entregent.openguide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever runs no scripts searches the guide, narrows it, and reads a sheet. */
@ApplicationTest
@DemonstrationData
class GuidePublicPagesTest {

    private static final Pattern COUNT = Pattern.compile("<h2 id=\"found\">([\\d\\h]+) réseaux?</h2>");
    private static final Pattern FIRST =
            Pattern.compile("<ul class=\"public-rows guide-rows\">\\s*<li>\\s*<a href=\"([^\"]+)\">");

    @Autowired
    TestTokens tokens;

    Browser visitor;

    @BeforeEach
    void enter() {
        visitor = tokens.browser();
    }

    @Test
    void theFrontPageShowsFamiliesFiltersAndNetworks() {
        var page = visitor.get("/guide?region=fr-13");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>Guide des réseaux, Bouches-du-Rhône</h1>", "<h2 id=\"found\">283 réseaux</h2>")
                .contains("Réseaux de filière", "122 réseaux", "57 réseaux", "54 réseaux", "50 réseaux")
                .contains("<option value=\"FR-13\" selected>", "Se réunit au moins", "\"@type\":\"ItemList\"")
                .contains("href=\"/donnees/reseaux/fr-13.csv\"", "aria-current=\"true\">Réseaux</a>")
                .containsPattern("rel=\"canonical\" href=\"[^\"]*/guide\\?region&#x3D;FR-13\"")
                .containsPattern("href=\"/guide\\?region&#x3D;FR-13&amp;famille&#x3D;thematique\"")
                .doesNotContain("noindex", "{{");
        assertThat(visitor.get("/guide?langue=en").body())
                .contains("<h1>Guide of networks</h1>", "Sector networks", "name=\"langue\" value=\"en\"")
                .containsPattern("href=\"/guide/[a-z0-9-]+\\?langue&#x3D;en\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/guide?famille=thematique&region=FR-13 | <h1>Réseaux thématiques, Bouches-du-Rhône</h1>",
                "/guide?departement=14 | <h1>Guide des réseaux, Calvados</h1>",
                "/guide?commune=com_13055 | <h1>Guide des réseaux, Marseille</h1>"
            })
    void familiesAndPlacesHavePagesOfTheirOwn(String address, String heading) {
        assertThat(visitor.get(address).body())
                .contains(heading, "rel=\"canonical\"")
                .doesNotContain("noindex");
    }

    @Test
    void filtersAreLinksWhoseCountsAreThoseOfTheLists() {
        var page = visitor.get("/guide?region=FR-13&famille=metiers").body();
        assertThat(count(page)).isEqualTo(57);
        var option = Pattern.compile(
                        "<a href=\"([^\"]+)\" rel=\"nofollow\"><span>Chaque mois</span> <small>(\\d+)</small>")
                .matcher(page);
        assertThat(option.find()).isTrue();
        var narrowed = visitor.get(plain(option.group(1))).body();
        assertThat(count(narrowed)).isEqualTo(Integer.parseInt(option.group(2))).isLessThan(57);
        assertThat(narrowed).contains("noindex", "Filtrer (2)", "aria-current=\"true\"><span>Chaque mois</span>");
        assertThat(narrowed)
                .containsPattern(
                        "<a href=\"/guide\\?region&#x3D;FR-13&amp;famille&#x3D;metiers\" rel=\"nofollow\" title=\"Retirer\">Chaque mois");
    }

    @Test
    void wordsFindWhatTheyMeanAndSayWhere() {
        var name = Owner.ask("select name from network_card where slug = 'les-drakkars-matinaux'");
        var page = visitor.get("/guide?q=drakars+matinaus").body();
        assertThat(page)
                .contains(name, "Nom :", "<mark>", "value=\"drakars matinaus\"", "noindex", "groupe de recommandation");
        assertThat(plain(first(page))).isEqualTo("/guide/les-drakkars-matinaux");
        assertThat(visitor.get("/guide?q=%3Cb%3Ecaen%22").body())
                .contains("value=\"&lt;b&gt;caen&quot;\"")
                .doesNotContain("<b>");
    }

    @Test
    void whatIsNearComesFirst() {
        assertThat(visitor.get("/guide?pres=aubagne").body())
                .contains("Près de : Aubagne (13)", "selected>Proximité</option>");
        assertThat(visitor.get("/guide?pres=nullepartici").body()).contains("Aucune commune ne porte ce nom");
    }

    @Test
    void whereNothingIsFoundThereIsAWayOn() {
        var page = visitor.get("/guide?q=xyzxyzxyz&famille=metiers").body();
        assertThat(page)
                .contains("<h2 id=\"found\">Aucun réseau</h2>", "Aucun réseau ne correspond", "noindex")
                .contains("href=\"/guide?famille&#x3D;metiers\"", "href=\"/guide?q&#x3D;xyzxyzxyz\"");
    }

    @Test
    void aLongListHasPages() {
        var first = visitor.get("/guide?region=FR-13").body();
        var next = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"").matcher(first);
        assertThat(next.find()).isTrue();
        var second = visitor.get(plain(next.group(1))).body();
        assertThat(second).contains("Début de la liste", "noindex");
        assertThat(first(second)).isNotEqualTo(first(first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"famille=x", "departement=999", "commune=x", "after=x", "tri=x", "region=FR-999", "fiches=oui"})
    void whatCannotBeUnderstoodLeavesTheAddress(String asked) {
        var answer = visitor.get("/guide?" + asked);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/guide");
    }

    @Test
    void aSheetSaysAllThatIsForEverybody() {
        var slug = Owner.ask(
                "select slug from network_card where chapter_id is null and contact_phone is not null and contact_email is not null order by completeness desc, slug limit 1");
        var name = Owner.ask("select name from network_card where slug = '" + slug + "'");
        var completeness = Owner.ask("select completeness from network_card where slug = '" + slug + "'");
        var page = visitor.get("/guide/" + slug);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>", escaped(name), "Complète à " + completeness + " %", "Le rejoindre", "Territoire")
                .contains("\"@type\":\"Organization\"", "\"@type\":\"BreadcrumbList\"", "mailto:", "tel:+33")
                .contains("Dans la même famille", "En détail")
                .containsPattern("rel=\"canonical\" href=\"[^\"]*/guide/" + slug + "\"")
                .doesNotContain("{{", "noindex");
        assertThat(visitor.get("/guide/" + slug + "?langue=en").body())
                .contains("Join it", completeness + " % complete");
    }

    @Test
    void anEmptySheetSaysKindlyWhatIsMissing() {
        var slug = Owner.ask(
                "select slug from network_card where description is null and chapter_id is null order by completeness limit 1");
        assertThat(visitor.get("/guide/" + slug).body())
                .contains("ne s’est pas encore présenté", "Elle en dirait plus avec : une présentation", "non précisé");
    }

    @Test
    void aChaptersSheetLeadsToItsGroup() {
        assertThat(visitor.get("/guide/les-drakkars-matinaux").body())
                .containsPattern("href=\"/groupes/cha_\\d+_[0-9a-f-]{36}\">Réunions et places ouvertes");
    }

    @Test
    void anAddressOfOnceLeadsToThatOfToday() {
        var merged = Owner.ask("""
                select address.slug from network_address address
                join network_card card on card.id = address.network_id and card.region_id = address.region_id
                where address.slug <> card.slug order by 1 limit 1""");
        var today = Owner.ask("""
                select card.slug from network_address address
                join network_card card on card.id = address.network_id and card.region_id = address.region_id
                where address.slug = '%s'""".formatted(merged));
        var answer = visitor.get("/guide/" + merged + "?langue=en");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/guide/" + today + "?langue=en");
    }

    @Test
    void whatWasTakenOutIsGoneAndWhatNeverWasIsNotFound() {
        var gone = Owner.ask("""
                select slug from network_address address where not exists (
                  select from network_card card where card.region_id = address.region_id and card.id = address.network_id)
                order by 1 limit 1""");
        assertThat(visitor.get("/guide/" + gone).statusCode()).isEqualTo(410);
        for (var never : new String[] {"jamais-vu", "Les-Drakkars-Matinaux", "%3Cscript%3E", "a".repeat(500)}) {
            assertThat(visitor.get("/guide/" + never).statusCode()).as(never).isEqualTo(404);
        }
    }

    /** Even who may see more: what anybody on the way keeps is the same for all. */
    @Test
    void whoeverAsksReadsTheSame() {
        var director = tokens.browser();
        director.signIn(Cast.DIRECTOR, "entregent", "/semaine");
        for (var path : new String[] {"/guide?region=FR-14", "/guide/les-drakkars-matinaux"}) {
            assertThat(director.get(path).body()).isEqualTo(visitor.get(path).body());
        }
    }

    @Test
    void theSitemapNamesSheetsFamiliesAndPlacesWithTheirDays() {
        TestClock.pass(Duration.ofMinutes(11));
        assertThat(visitor.get("/sitemap.xml").body())
                .containsPattern("/guide/les-drakkars-matinaux</loc><lastmod>\\d{4}-\\d\\d-\\d\\d</lastmod>")
                .containsPattern("/guide\\?region=FR-13&amp;famille=thematique</loc><lastmod>")
                .containsPattern("/guide\\?departement=14</loc><lastmod>")
                .containsPattern("/guide\\?commune=com_13055</loc><lastmod>");
        assertThat(visitor.get("/robots.txt").body().lines())
                .contains("Allow: /guide$", "Allow: /guide?", "Allow: /guide/");
    }

    private static int count(String page) {
        var count = COUNT.matcher(page);
        assertThat(count.find()).isTrue();
        return Integer.parseInt(count.group(1).replaceAll("\\h", ""));
    }

    private static String first(String page) {
        var row = FIRST.matcher(page);
        assertThat(row.find()).isTrue();
        return row.group(1);
    }

    private static String plain(String markup) {
        return markup.replace("&#x3D;", "=").replace("&amp;", "&");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("'", "&#39;");
    }
}
