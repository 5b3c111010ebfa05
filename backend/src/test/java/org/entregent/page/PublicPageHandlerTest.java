package org.entregent.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.GraphException;
import org.entregent.page.PublicAnswer.Absent;
import org.entregent.page.PublicAnswer.Gone;
import org.entregent.page.PublicAnswer.Moved;
import org.entregent.page.PublicAnswer.Shown;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

/** A page is written into the built frame; what isn't there is said with its status. */
class PublicPageHandlerTest {

    private static final String HOSTILE = "</script><script>alert(1)</script>\"'><b>$1 {{x}}";
    private static final String FRAME = """
            <!doctype html>
            <html lang="fr">
              <head>
                <title>Entregent</title>
                <meta name="description" content="of the frame" />
                <script src="/preferences.js"></script>
              </head>
              <body>
                <div id="root"></div>
                <noscript>This needs scripts.</noscript>
                <script type="module" src="/assets/index-1a2b.js"></script>
              </body>
            </html>
            """;

    @TempDir
    static Path application;

    private static MockMvcTester visitor;

    /** What the address names. */
    private record Sample() implements PublicPage {

        @Override
        public String pattern() {
            return "/exemples/{name}";
        }

        @Override
        public PublicAnswer answer(Visit visit) {
            return switch (visit.segment("name")) {
                case "hostile" -> shown(visit, HOSTILE);
                case "moved" -> new Moved("/exemples/shown?q=a");
                case "gone" -> new Gone();
                case "absent" -> new Absent();
                case "refused" -> throw new GraphException(code(visit), "refused");
                default -> shown(visit, visit.segment("name"));
            };
        }

        private static ErrorCode code(Visit visit) {
            return visit.parameter("code").map(ErrorCode::valueOf).orElse(ErrorCode.BAD_USER_INPUT);
        }

        private static Shown shown(Visit visit, String title) {
            var head = new PageHead(
                    "/exemples/shown",
                    title,
                    "Says " + title,
                    visit.parameter("q").isEmpty());
            var values = Map.of(
                    "texts", Texts.of("page", visit.language()).all(),
                    "title", title,
                    "why", visit.parameter("q").orElse("nothing asked"),
                    "home", visit.link("/"));
            return new Shown(head, "page/absence", values, List.of(Map.of("@type", "Thing", "name", title)));
        }
    }

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(application.resolve("index.html"), FRAME);
        var templates = new PageTemplates();
        var writer = new PageWriter(
                new Shell(application),
                templates,
                new PublicAddress("https://entregent.example/"),
                new PublicPaths(new StaticListableBeanFactory(Map.of("sample", new Sample()))
                        .getBeanProvider(PublicPage.class)),
                JsonMapper.shared());
        var routes = new PublicPageConfiguration()
                .publicPages(List.of(new Sample()), new PublicPageHandler(writer, new EmbeddedWriter(templates)));
        visitor = MockMvcTester.create(MockMvcBuilders.routerFunctions(routes).build());
    }

    @Test
    void aPageStandsInTheFrameWithWhatLinksToItNeed() {
        assertThat(visitor.get().uri("/exemples/shown"))
                .hasStatusOk()
                .hasContentType("text/html;charset=UTF-8")
                .hasHeader("Cache-Control", "max-age=60, must-revalidate, public")
                .hasHeader("Content-Language", "fr")
                .bodyText()
                .contains("<html lang=\"fr\">", "<title>shown · Entregent</title>", "content=\"Says shown\"")
                .contains("<link rel=\"canonical\" href=\"https://entregent.example/exemples/shown\" />")
                .contains("hreflang=\"en\" href=\"https://entregent.example/exemples/shown?langue&#x3D;en\"")
                .contains("property=\"og:title\" content=\"shown\"", "property=\"og:locale\" content=\"fr_FR\"")
                .contains("<script type=\"application/ld+json\">{", "<h1>shown</h1>")
                .contains("src=\"/preferences.js\"", "src=\"/assets/index-1a2b.js\"")
                .doesNotContain("of the frame", "needs scripts", "noindex");
    }

    @Test
    void itSpeaksEnglishWhereTheAddressSaysSo() {
        assertThat(visitor.get().uri("/exemples/shown?langue=en").header("Accept-Language", "fr"))
                .hasHeader("Content-Language", "en")
                .bodyText()
                .contains("<html lang=\"en\">", "Back to the home page", "href=\"/?langue&#x3D;en\"")
                .contains("rel=\"canonical\" href=\"https://entregent.example/exemples/shown?langue&#x3D;en\"");
        assertThat(visitor.get().uri("/exemples/shown").header("Accept-Language", "en"))
                .bodyText()
                .contains("<html lang=\"fr\">");
    }

    @Test
    void noValueBecomesMarkup() {
        assertThat(visitor.get().uri("/exemples/hostile"))
                .hasStatusOk()
                .bodyText()
                .contains("\\u003c/script>\\u003cscript>alert(1)")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("$1 {{x}}")
                .doesNotContain("<script>alert", "\"'><b>");
        assertThat(visitor.get().uri("/exemples/shown").param("q", HOSTILE))
                .bodyText()
                .contains("&lt;script&gt;", "<meta name=\"robots\" content=\"noindex\" />")
                .doesNotContain("<script>alert", "rel=\"canonical\"");
    }

    @Test
    void whatIsStillTheSameIsNotSentAgain() {
        var first = visitor.get().uri("/exemples/shown").exchange().getResponse();
        var tag = Objects.requireNonNull(first.getHeader("ETag"));
        assertThat(tag).startsWith("W/\"");
        assertThat(visitor.get().uri("/exemples/shown").header("If-None-Match", tag))
                .hasStatus(304)
                .hasHeader("ETag", tag)
                .hasHeader("Cache-Control", "max-age=60, must-revalidate, public")
                .bodyText()
                .isEmpty();
        assertThat(visitor.get().uri("/exemples/other").header("If-None-Match", tag))
                .hasStatusOk();
    }

    @Test
    void whoeverAsksForTheHeadersGetsThem() {
        assertThat(visitor.head().uri("/exemples/shown")).hasStatusOk().hasContentType("text/html;charset=UTF-8");
        assertThat(visitor.head().uri("/exemples/absent")).hasStatus(404);
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(visitor.get().uri("/exemples/absent"))
                .hasStatus(404)
                .hasHeader("Cache-Control", "no-cache")
                .bodyText()
                .contains("<h1>Page introuvable</h1>", "noindex", "src=\"/assets/index-1a2b.js\"");
        assertThat(visitor.get().uri("/exemples/gone?langue=en"))
                .hasStatus(410)
                .bodyText()
                .contains("<h1>This page is no more</h1>");
    }

    @ParameterizedTest
    @CsvSource({
        "/exemples/moved, /exemples/shown?q=a",
        "/exemples/moved?langue=en, /exemples/shown?q=a&langue=en",
        "/exemples/shown/, /exemples/shown",
        "/exemples/shown/?langue=en, /exemples/shown?langue=en",
        "/exemples/refused?q=x, /exemples/refused",
        "/exemples/refused?q=x&langue=en, /exemples/refused?langue=en",
        "/exemples/refused?code=BAD_CURSOR, /exemples/refused"
    })
    void whatStandsElsewhereLeadsThere(String address, String target) {
        assertThat(visitor.get().uri(address)).hasStatus(301).hasHeader("Location", target);
    }

    @Test
    void whatTheApiRefusesHasItsStatus() {
        assertThat(visitor.get().uri("/exemples/refused")).hasStatus(404);
        assertThat(visitor.get().uri("/exemples/refused?code=RATE_LIMITED")).hasStatus(429);
        assertThat(visitor.get().uri("/exemples/refused?code=UNAVAILABLE")).hasStatus(503);
    }
}
