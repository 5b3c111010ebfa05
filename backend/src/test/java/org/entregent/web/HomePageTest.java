package org.entregent.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.entregent.ApplicationTest;
import org.entregent.TestTokens;
import org.entregent.page.PublicPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The home page can be read without scripts; so can every address of which the web application's build says so. */
@ApplicationTest
class HomePageTest {

    private static final Pattern WRITTEN = Pattern.compile("WRITTEN_PATHS = \\[([^]]*)]");
    private static final Pattern PATH = Pattern.compile("\"([^\"]+)\"");

    @Autowired
    TestTokens tokens;

    @Autowired
    List<PublicPage> pages;

    @Test
    void whoeverRunsNoScriptsReadsWhatThisIs() {
        var page = tokens.browser().get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("max-age=60, must-revalidate, public");
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValue(ContentPolicyFilter.POLICY);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.body())
                .contains("<h1>Recommander quelqu’un, et savoir ce qui en est advenu.</h1>")
                .contains("href=\"/groupes\"", "\"@type\":\"WebSite\"");
        assertThat(tokens.browser().get("/?langue=en").body())
                .contains("<h1>Recommend somebody, and know what came of it.</h1>")
                .contains("href=\"/groupes?langue&#x3D;en\"");
    }

    @Test
    void robotsAreLedToThePublicPagesAndToNothingElse() {
        var robots = tokens.browser().get("/robots.txt");
        assertThat(robots.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(robots.body().lines())
                .startsWith("User-agent: *")
                .contains("Allow: /$", "Allow: /?", "Allow: /groupes/", "Allow: /assets/", "Disallow: /")
                .last()
                .asString()
                .matches("Sitemap: http.*/sitemap\\.xml");
    }

    @Test
    void theBuildKnowsWhatTheServerWrites() throws IOException {
        assertThat(pages.stream()
                        .filter(page -> !page.isEmbedded())
                        .map(page -> page.pattern().replaceAll("\\{(\\w+)}", "\\$$1")))
                .containsExactlyInAnyOrderElementsOf(written());
    }

    private static Collection<String> written() throws IOException {
        var list = WRITTEN.matcher(Files.readString(Path.of("../frontend/src/app/publicPaths.ts")));
        assertThat(list.find()).isTrue();
        return PATH.matcher(list.group(1)).results().map(path -> path.group(1)).toList();
    }
}
