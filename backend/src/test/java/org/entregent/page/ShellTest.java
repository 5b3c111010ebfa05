package org.entregent.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The frame is the build's; one without its gaps stops the start. */
class ShellTest {

    @TempDir
    Path application;

    @Test
    void theWebApplicationsFrameHasTheGaps() throws IOException {
        assertThat(new Shell(Path.of("../frontend")).fill("en", "<title>T</title>", "<p>B</p>"))
                .contains("<html lang=\"en\">", "<title>T</title>", "<div id=\"root\"><p>B</p></div>")
                .contains("/preferences.js", "main.tsx")
                .doesNotContain("noscript", "<title>Entregent</title>");
    }

    @Test
    void withoutABuildAPlainFrameDoes() throws IOException {
        assertThat(new Shell(application).fill("fr", "", "<p>B</p>"))
                .contains("<p>B</p>")
                .doesNotContain("<script");
    }

    @Test
    void anotherFileStopsTheStart() throws IOException {
        Files.writeString(application.resolve("index.html"), "<html lang=\"fr\"><title>frame</title>");
        assertThatThrownBy(() -> new Shell(application)).hasMessageContaining("index.html has no title");
    }
}
