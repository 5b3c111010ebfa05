package org.entregent.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
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

/** Whoever runs no scripts answers the questions and reads which networks fit; the address holds all of it. */
@ApplicationTest
@DemonstrationData
class FinderPublicPagesTest {

    private static final String REGION = "/trouver/FR-13";
    private static final String ANSWERED = "?v=1&ou=13005&taille=1-9&activite=bouche&recherche=clients&budget=300";
    private static final Pattern NETWORK = Pattern.compile("<h2><a href=\"(/guide/[^\"]+)\">");

    @Autowired
    TestTokens tokens;

    Browser visitor;

    @BeforeEach
    void enter() {
        visitor = tokens.browser();
    }

    @Test
    void itBeginsWithARegion() {
        assertThat(shown("/trouver"))
                .contains("<h1>Trouver un réseau</h1>", "<a class=\"public-button\" href=\"/trouver/FR-13\">")
                .contains("rel=\"canonical\"", "Rien n’est enregistré")
                .doesNotContain("href=\"/trouver/FR\"");
        assertThat(shown("/trouver?langue=en"))
                .contains("<h1>Find a network</h1>", "href=\"/trouver/FR-13?langue&#x3D;en\"");
        assertThat(visitor.get("/sitemap.xml").body()).contains("/trouver</loc>", "/trouver/FR-13</loc>");
    }

    @Test
    void aRegionAsksItsFirstQuestionAtOnce() {
        assertThat(shown(REGION))
                .contains("<h1>Où se trouve votre entreprise\u202f?</h1>", "Question 1 sur 7", "name=\"lieu\"")
                .contains("<input type=\"radio\" name=\"ou\" value=\"13\" />", "name=\"v\" value=\"1\"")
                .contains("name=\"question\" value=\"taille\">Continuer")
                .containsPattern("rel=\"canonical\" href=\"[^\"]*/trouver/FR-13\"")
                .doesNotContain("Question précédente", "Vos réponses</h2>");
        assertThat(shown(REGION + "?langue=en"))
                .contains("<h1>Where is your firm?</h1>", "name=\"langue\" value=\"en\"", "Question 1 of 7");
    }

    @Test
    void aRegionHasOneSpelling() {
        var answer = visitor.get("/trouver/fr-13?v=1&budget=300&langue=en");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue(REGION + "?v=1&budget=300&langue=en");
    }

    @Test
    void wordsLeadToAPlace() {
        assertThat(shown(REGION + "?v=1&lieu=aubagne&question=taille"))
                .contains("Question 2 sur 7", "name=\"ou\" value=\"13005\"", "Aubagne (Bouches-du-Rhône)")
                .contains("title=\"Où se trouve votre entreprise\u202f?\"");
        assertThat(shown(REGION + "?v=1&lieu=" + encoded("la ciotat") + "&question=taille"))
                .contains("La Ciotat (Bouches-du-Rhône)");
        assertThat(shown(REGION + "?v=1&lieu=saint&question=taille"))
                .contains("Question 1 sur 7", "Plusieurs communes peuvent être «\u00a0saint\u00a0»")
                .containsPattern(
                        "<input type=\"radio\" name=\"ou\" value=\"13\\d{3}\" /><span>[^<]*\\(Bouches-du-Rhône\\)");
        assertThat(shown(REGION + "?v=1&lieu=zzyzx")).contains("Aucune commune ne s’appelle «\u00a0zzyzx\u00a0»");
    }

    @Test
    void wordsNeverBecomeMarkup() {
        assertThat(shown(REGION + "?v=1&lieu=" + encoded("<script>alert(1)</script>\"'")))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void backAndSkippingLoseNothing() {
        var page = shown(REGION + "?v=1&ou=13005&taille=1-9&budget=300&indispensable=budget&question=taille");
        assertThat(page)
                .contains("value=\"1-9\" checked", "name=\"budget\" value=\"300\"")
                .contains("<input type=\"hidden\" name=\"indispensable\" value=\"budget\" />")
                .contains(
                        "name=\"question\" value=\"ou\">Question précédente",
                        "name=\"question\" value=\"activite\">Continuer")
                .contains("Jusqu’à 300\u00a0€ · indispensable", "Voir déjà les réseaux")
                .doesNotContain("<input type=\"hidden\" name=\"taille\"");
        assertThat(plain(page))
                .contains("href=\"" + REGION
                        + "?v=1&ou=13005&budget=300&indispensable=budget&question=activite\">Passer");
    }

    @Test
    void tooManyAnswersAreAskedForAnew() {
        assertThat(shown(REGION + "?v=1&recherche=clients&recherche=contacts&recherche=entraide&recherche=export"))
                .contains("Question 4 sur 7", "Trois réponses au plus", "value=\"export\" checked");
        assertThat(shown(REGION + "?v=1&recherche=clients&recherche=contacts&recherche=entraide"))
                .contains("du plus au moins proche");
    }

    @Test
    void networksSayWhyAndWhatTheirSheetsDoNot() {
        var page = shown(REGION + ANSWERED);
        assertThat(page)
                .containsPattern("<h1>\\d+ réseaux, du plus au moins proche</h1>")
                .contains("Présent là où vous êtes", "convient à ", "<meta name=\"robots\" content=\"noindex\" />")
                .contains("Aubagne (Bouches-du-Rhône)", "1 à 9", "href=\"mailto:?subject&#x3D;");
        assertThat(networks(page)).hasSize(FinderPages.PAGE).doesNotHaveDuplicates();
        assertThat(shown("/trouver/FR-14?v=1&ou=13005&budget=0&indispensable=ou"))
                .contains("La fiche ne dit rien de");
    }

    @Test
    void pagesGoOn() {
        var first = shown(REGION + ANSWERED);
        var next = plain(first.replaceAll("(?s).*<a class=\"public-button\" href=\"([^\"]+)\" rel=\"next\">.*", "$1"));
        var second = shown(next);
        assertThat(second).contains("Début de la liste");
        assertThat(networks(second)).hasSize(FinderPages.PAGE).doesNotContainAnyElementsOf(networks(first));
    }

    @Test
    void skippingEverythingShowsAll() {
        assertThat(shown(REGION + "?v=1"))
                .contains("Vous n’avez répondu à aucune question")
                .doesNotContain("convient à ", "finder-fit");
    }

    @Test
    void whatIsIndispensableLeavesOutWhatDoesNotFit() {
        assertThat(shown(REGION + "?v=1&exclusivite=souhaite&budget=0&rythme=semaine&indispensable=budget"))
                .doesNotContain("Hors de votre budget");
        // A sheet that says nothing of what is demanded stays: here all say what they cost.
        Owner.sql().execute("""
                update network_card set fee_band = 'OVER_1000'
                where fee_band is null and region_id = (select id from region where code = 'FR-14')""");
        var all = "&indispensable=taille&indispensable=activite&indispensable=recherche&indispensable=rythme"
                + "&indispensable=budget&indispensable=exclusivite";
        assertThat(shown("/trouver/FR-14?v=1&taille=250&activite=agriculture&recherche=export&rythme=semaine&budget=0"
                        + "&exclusivite=souhaite" + all))
                .contains("Aucun réseau ne convient", "Ne plus exiger");
    }

    @Test
    void itSpeaksEnglish() {
        assertThat(shown(REGION + ANSWERED + "&langue=en"))
                .contains("networks, the closest first", "Present where you are", "?langue&#x3D;en\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?v=x", "?v=999", "?v=1&taille=nulle", "?v=1&ou=99999", "?v=1&apres=x", "?v=12345678901"})
    void whatCannotBeUnderstoodLeavesTheAddress(String asked) {
        var answer = visitor.get(REGION + asked);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue(REGION);
    }

    @Test
    void anUnknownRegionIsNotFound() {
        assertThat(visitor.get("/trouver/FR-999").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/trouver/FR-13/plus").statusCode()).isEqualTo(404);
    }

    @Test
    void inAFrameItHasThePartnersColourAndNoCookie() {
        var answer = visitor.get("/integration/moteur/FR-13" + ANSWERED + "&couleur=ffcc00");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors *", "sandbox allow-scripts", "script-src 'self'");
        assertThat(plain(answer.body()))
                .contains("href=\"/integration/cadre.css?couleur=ffcc00\"", "target=\"_blank\" rel=\"noopener\"")
                .contains("href=\"/integration/moteur/FR-13?couleur=ffcc00&v=1&ou=13005")
                .containsPattern("href=\"http[^\"]*/trouver/FR-13\\?v=1&ou=13005")
                .doesNotContain("/assets/index", "preferences.js", "/oauth2/");
        assertThat(visitor.get(REGION).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
    }

    private String shown(String address) {
        var answer = visitor.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private static List<String> networks(String page) {
        return NETWORK.matcher(page).results().map(link -> link.group(1)).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** As a browser reads it. */
    private static String plain(String page) {
        return page.replace("&#x3D;", "=").replace("&amp;", "&");
    }
}
