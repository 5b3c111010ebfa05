package org.entregent.sheetimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.Tables;
import org.entregent.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Files are taken from the editors of a guide, who mean to send them, and of no more than their size. */
@ApplicationTest
@DemonstrationData
class SheetUploadTest {

    private static final String EDITOR = "editrice@bouches-du-rhone.example";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    TestTokens tokens;

    @Test
    void whoEditsNoGuideSendsNothing() {
        var before = Tables.state();
        var file = file();
        var anybody = tokens.browser();
        assertThat(send(anybody, "", "FR-13", file)).isEqualTo(403);
        var member = new SheetFiles(tokens.browser(), Cast.MEMBER_ABROAD);
        assertThat(send(member.browser(), member.csrf(), "FR-13", file)).isEqualTo(403);
        var editor = new SheetFiles(tokens.browser(), EDITOR);
        assertThat(send(editor.browser(), "another", "FR-13", file)).isEqualTo(403);
        var elsewhere = editor.send("FR-14", file);
        assertThat(elsewhere.at("/sheetImport").isNull()).isTrue();
        assertThat(elsewhere.at("/errors/0/message").asString()).contains("n’existe pas");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void aFileIsNoLargerThanItMayBe() {
        var editor = new SheetFiles(tokens.browser(), EDITOR);
        var largest = new byte[SheetUploadController.LARGEST + 1];
        assertThat(send(editor.browser(), editor.csrf(), "FR-13", largest)).isEqualTo(413);
        // Elsewhere nothing else may be as large.
        assertThat(editor.browser()
                        .postFile("/session/preferences", new byte[600 * 1024], "X-XSRF-TOKEN", editor.csrf())
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void whatCannotBeReadIsToldInWords() {
        var editor = new SheetFiles(tokens.browser(), EDITOR);
        var before = Tables.state();
        assertThat(words(editor, "Nom;Famille\n\"Les Essais;Métier\n".getBytes(UTF_8)))
                .contains("guillemet", "ligne");
        assertThat(words(editor, "%PDF-1.7".getBytes(UTF_8))).contains("classeur");
        assertThat(words(editor, "Nom;Famille\n".getBytes(UTF_8))).contains("aucune ligne");
        assertThat(words(editor, new byte[] {'N', '\n', (byte) 0x81})).contains("illisibles");
        assertThat(words(editor, ("Nom\n" + "a\n".repeat(20_001)).getBytes(UTF_8)))
                .contains("20\u202f000");
        assertThat(words(editor, ("Nom\n" + "a".repeat(40_000)).getBytes(UTF_8)))
                .contains("ligne 2", "caractères");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void theSameFileComesOnceUnderItsId() {
        var editor = new SheetFiles(tokens.browser(), EDITOR);
        var path = SheetFiles.path(UUID.randomUUID(), "FR-13");
        var file = file();
        var first = editor.browser().postFile(path, file, "X-XSRF-TOKEN", editor.csrf());
        assertThat(first.statusCode()).isEqualTo(200);
        var before = Tables.state();
        assertThat(editor.browser()
                        .postFile(path, file, "X-XSRF-TOKEN", editor.csrf())
                        .body())
                .isEqualTo(first.body());
        var other = editor.browser().postFile(path, "Nom\nAutre\n".getBytes(UTF_8), "X-XSRF-TOKEN", editor.csrf());
        assertThat(JSON.readTree(other.body()).at("/errors/0/message").asString())
                .contains("autre chose");
        assertThat(Tables.state()).isEqualTo(before);
    }

    private static byte[] file() {
        return SheetFiles.of(Map.of("Nom", "Les Essais " + UUID.randomUUID())).getBytes(UTF_8);
    }

    private static int send(Browser browser, String csrf, String region, byte[] file) {
        return browser.postFile(SheetFiles.path(UUID.randomUUID(), region), file, "X-XSRF-TOKEN", csrf)
                .statusCode();
    }

    private static String words(SheetFiles editor, byte[] file) {
        return editor.send("FR-13", file).at("/errors/0/message").asString();
    }
}
