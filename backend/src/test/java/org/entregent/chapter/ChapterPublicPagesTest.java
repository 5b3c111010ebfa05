package org.entregent.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.chapter.ChapterSamples.closing;
import static org.entregent.chapter.ChapterSamples.founding;
import static org.entregent.chapter.ChapterSamples.moving;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whoever runs no scripts finds a chapter, and reads when and where it meets and which seats are open. */
@ApplicationTest
@DemonstrationData
class ChapterPublicPagesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    TestTokens tokens;

    Verbs director;
    Browser visitor;

    @BeforeEach
    void enter() {
        director = new Verbs(graphQl.as(Cast.DIRECTOR));
        visitor = tokens.browser();
    }

    @Test
    void theListSaysWhereAndWhenEachMeets() {
        var page = visitor.get("/groupes");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>Trouver un groupe</h1>", "\"@type\":\"ItemList\"", "rel=\"canonical\"")
                .contains("<option value=\"FR-14\">Calvados</option>")
                .doesNotContain("<option value=\"FR\">")
                .containsPattern("<a href=\"/groupes/cha_\\d+_[0-9a-f-]{36}\">")
                .containsPattern("chaque (lun|mar|mercre|jeu|vendre)di à \\d+\u00a0h")
                .containsPattern("\\d+ places ouvertes");
        assertThat(visitor.get("/groupes?langue=en").body())
                .contains("<h1>Find a chapter</h1>", "name=\"langue\" value=\"en\"")
                .containsPattern("every (Mon|Tues|Wednes|Thurs|Fri)day at \\d+:\\d\\d")
                .containsPattern("<a href=\"/groupes/cha_[^\"]+\\?langue&#x3D;en\">");
    }

    @Test
    void theListIsOfARegionOrOfSomeWords() {
        var calvados = visitor.get("/groupes?region=fr-14").body();
        assertThat(calvados)
                .contains("<h1>Les groupes, Calvados</h1>", "<option value=\"FR-14\" selected>")
                .containsPattern("rel=\"canonical\" href=\"[^\"]*/groupes\\?region&#x3D;FR-14\"")
                .doesNotContain("Bouches-du-Rhône</span>");
        var founded = found("Les Trouvables " + UUID.randomUUID());
        var name = founded.at("/name").asString();
        assertThat(visitor.get("/groupes?region=&q=" + name.replace(" ", "+")).body())
                .contains("<h2 id=\"found\">1 groupe</h2>", name, "noindex")
                .contains("value=\"" + name + "\"");
        assertThat(visitor.get("/groupes?q=" + UUID.randomUUID()).body())
                .contains("Aucun groupe", "Aucun groupe ne correspond.");
    }

    @Test
    void aLongListHasPages() {
        for (var number = 0; number < 21; number++) {
            found("Les Nombreux " + UUID.randomUUID());
        }
        var first = visitor.get("/groupes?q=nombreux").body();
        assertThat(first).contains("rel=\"next\"").doesNotContain("Début de la liste");
        var next = first.replaceAll("(?s).*<a class=\"public-button\" href=\"([^\"]+)\" rel=\"next\">.*", "$1");
        assertThat(visitor.get(plain(next)).body()).contains("Début de la liste", "Les Nombreux");
    }

    @ParameterizedTest
    @ValueSource(strings = {"region=FR-999", "region=x", "after=x", "q=a&after=bad"})
    void whatCannotBeUnderstoodLeavesTheAddress(String asked) {
        var answer = visitor.get("/groupes?" + asked);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/groupes");
    }

    @Test
    void aCardSaysAllThatIsForEverybody() {
        var chapter = found("Les Affichés " + UUID.randomUUID());
        var page = visitor.get(path(chapter));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>" + chapter.at("/name").asString() + "</h1>")
                .contains("chaque mardi à 7\u00a0h\u00a015", "Auberge du Sablier Couché, 4 rue du Pas-Pressé, Caen")
                .contains("aucun membre", "Métiers attendus", "\"@type\":\"Organization\"", "\"latitude\":49.18")
                .containsPattern("openstreetmap\\.org/directions\\?to&#x3D;49\\.18%2C-0\\.37")
                .containsPattern("<title>Les Affichés [^<]*, groupe d’affaires à Caen · Entregent</title>")
                .containsPattern("og:description\" content=\"Les Affichés [^\"]* se réunit chaque mardi");
        assertThat(visitor.get(path(chapter) + "?langue=en").body())
                .contains("every Tuesday at 7:15", "no member", "Trades wanted");
    }

    /** Even who may see more: what anybody on the way keeps is the same for all. */
    @Test
    void whoeverAsksReadsTheSame() {
        var path = path(found("Les Égaux " + UUID.randomUUID()));
        var member = tokens.browser();
        member.signIn(Cast.DIRECTOR, "entregent", "/semaine");
        assertThat(member.get(path).body()).isEqualTo(visitor.get(path).body());
        assertThat(tag(member.get(path))).isEqualTo(tag(visitor.get(path)));
    }

    @Test
    void aCardChangesWithTheChapterAtOnce() {
        var chapter = found("Les Changeants " + UUID.randomUUID());
        var tag = tag(visitor.get(path(chapter)));
        assertThat(visitor.get(path(chapter), "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        var moved = director.done("moveChapter", moving(chapter));
        var changed = visitor.get(path(chapter), "If-None-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains("Salle des Marées Hautes");
        director.done("closeChapter", closing(moved));
        var gone = visitor.get(path(chapter));
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("Cette page n’existe plus").doesNotContain("Les Changeants");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "cha_1_x", "cha_1_01938e2a-7c00-7000-8000-000000000000", "reg_1", "%3Cscript%3E"})
    void whatIsNoChapterIsNotFound(String id) {
        var answer = visitor.get("/groupes/" + id);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Page introuvable").doesNotContain("<script>");
    }

    @Test
    void aNameIsNeverMarkup() {
        var chapter = found("<b>Les \"Rusés\"</b> " + UUID.randomUUID());
        assertThat(visitor.get(path(chapter)).body())
                .contains("&lt;b&gt;Les &quot;Rusés&quot;&lt;/b&gt;")
                .doesNotContain("<b>");
        assertThat(visitor.get("/groupes?q=ruses").body())
                .contains("&lt;b&gt;Les")
                .doesNotContain("<b>");
    }

    @Test
    void theSitemapNamesThoseThatMeet() {
        var chapter = found("Les Cartographes " + UUID.randomUUID());
        TestClock.pass(Duration.ofMinutes(11));
        var sitemap = visitor.get("/sitemap.xml");
        assertThat(sitemap.headers().firstValue("Content-Type")).hasValue("application/xml;charset=UTF-8");
        assertThat(sitemap.body())
                .contains("/groupes</loc>", path(chapter) + "</loc><lastmod>" + LocalDate.now(PARIS) + "</lastmod>");
        enter();
        director.done("closeChapter", closing(chapter));
        TestClock.pass(Duration.ofMinutes(11));
        assertThat(visitor.get("/sitemap.xml").body()).doesNotContain(path(chapter));
        assertThat(visitor.get("/sitemap-2.xml").statusCode()).isEqualTo(404);
    }

    private JsonNode found(String name) {
        return director.done("foundChapter", founding(name));
    }

    private static String path(JsonNode chapter) {
        return "/groupes/" + chapter.at("/id").asString();
    }

    private static String tag(HttpResponse<String> page) {
        return page.headers().firstValue("ETag").orElseThrow();
    }

    private static String plain(String markup) {
        return markup.replace("&#x3D;", "=").replace("&amp;", "&");
    }
}
