package org.entregent.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockPropertySource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

class WebApplicationTest {

    @TempDir
    static Path directory;

    @TempDir
    static Path pages;

    private static MockMvcTester browser;

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(directory.resolve("index.html"), "<title>frame</title>");
        Files.createDirectory(directory.resolve("assets"));
        Files.writeString(directory.resolve("assets/app-1a2b.js"), "plain");
        Files.writeString(directory.resolve("assets/app-1a2b.js.map"), "source");
        Files.createDirectory(directory.resolve(".vite"));
        Files.writeString(directory.resolve(".vite/manifest.json"), "{}");
        Files.writeString(directory.resolve("assets/app-1a2b.js.br"), "packed");
        var context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        Files.writeString(pages.resolve("pages.json"), "[\"/\", \"/chapitres\", \"/chapitres/$id/membres\"]");
        var properties = new MockPropertySource()
                .withProperty("entregent.app.location", directory.toString())
                .withProperty("entregent.app.pages", pages.resolve("pages.json").toString());
        context.getEnvironment().getPropertySources().addFirst(properties);
        context.register(Pages.class, WebApplicationConfiguration.class, Mvc.class);
        context.refresh();
        browser = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .addFilters(new ContentPolicyFilter())
                .build());
    }

    @EnableWebMvc
    static class Mvc {}

    @ParameterizedTest
    @ValueSource(strings = {"/index.html", "/chapitres", "/chapitres/", "/chapitres/018f-2b/membres"})
    void pagesAnswerWithTheFrameAndAreAskedForAgain(String address) {
        assertThat(browser.get().uri(address))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-cache")
                .hasHeader("Content-Security-Policy", ContentPolicyFilter.POLICY)
                .hasContentType("text/html")
                .bodyText()
                .contains("frame");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/missing.js",
                "/assets/missing",
                "/graphql/x",
                "/actuator/x",
                "/oauth2/x",
                "/.well-known/x",
                "/healthz",
                "/api",
                "/graphiql",
                "/index.php",
                "/x/y/z",
                "/chapitres/a",
                "/chapitres/a/b/membres",
                "/chapitres//membres",
                "/assets/app-1a2b.js.map",
                "/.vite/manifest.json"
            })
    void mistakesAreNotFound(String address) {
        assertThat(browser.get().uri(address)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/../pom.xml", "/assets/../../pom.xml", "/%2e%2e/pom.xml", "/assets/%2e%2e%2f%2e%2e%2fx.js"})
    void nothingOutsideIsServed(String address) {
        assertThat(browser.get().uri(java.net.URI.create(address))).hasStatus4xxClientError();
    }

    @Test
    void assetsMayBeKeptForGoodAndComePacked() {
        assertThat(browser.get().uri("/assets/app-1a2b.js").header("Accept-Encoding", "gzip, br"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
                .hasHeader("Content-Encoding", "br")
                .hasContentType("text/javascript")
                .hasBodyTextEqualTo("packed");
    }
}
