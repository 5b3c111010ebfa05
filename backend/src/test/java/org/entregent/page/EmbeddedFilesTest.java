package org.entregent.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A partner's page loads what it needs for a frame from addresses that never change. */
@ApplicationTest
class EmbeddedFilesTest {

    @Autowired
    TestTokens tokens;

    Browser visitor;

    @BeforeEach
    void enter() {
        visitor = tokens.browser();
    }

    @ParameterizedTest
    @CsvSource({
        "/integration/cadre.js, text/javascript, document.createElement",
        "/integration/hauteur.js, text/javascript, postMessage",
        "/integration/cadre.css, text/css, --brand:#0e5a4a"
    })
    void eachFileIsForEverybodysPages(String address, String type, String part) {
        var answer = visitor.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(part);
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Type"))
                .hasValueSatisfying(given -> assertThat(given).startsWith(type));
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(given -> assertThat(given).contains("public", "max-age=3600"));
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        var tag = Objects.requireNonNull(headers.firstValue("ETag").orElse(null));
        assertThat(visitor.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void theLookHasTheColourThatCanBeRead() {
        assertThat(visitor.get("/integration/cadre.css?couleur=1f4f8f").body()).contains("--brand:#1f4f8f");
        assertThat(visitor.get("/integration/cadre.css?couleur=ffcc00").body()).doesNotContain("--brand:#ffcc00");
        assertThat(visitor.get("/integration/cadre.css?couleur=%7D").body()).contains("--brand:#0e5a4a");
    }

    /** Such an address is no way around the rule for what may stand in frames. */
    @ParameterizedTest
    @ValueSource(strings = {"/integration/..%2Fgroupes", "/integration/%2e%2e/groupes", "/integration/../groupes"})
    void nothingElseStandsInFrames(String address) {
        var answer = visitor.get(address);
        assertThat(answer.body()).doesNotContain("Trouver un groupe");
    }
}
