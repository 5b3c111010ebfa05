package org.entregent.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of the house speak of what is there. */
class DocumentNamesTest {

    /** Java's own, the words that no name of ours ends with, and the form of an id. */
    private static final List<String> NOBODYS =
            List.of("Optional", "Impl", "Dto", "Manager", "Helper", "Util", "prefix_key_key");

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
    void whatIsNamedExists(String document) throws IOException {
        var unknown = new DocumentNames().unknown(DocumentNames.read(Path.of("..", document)));
        assertThat(unknown).allMatch(NOBODYS::contains);
    }

    @Test
    void whatIsGoneIsNoticed() throws IOException {
        var document = "`Viewer.require`, `Viewer.beg`, `Goner`, `WON`, `Member`, `lib/zone.ts`, `lib/gone.ts`, "
                + "`member_card`, `member_guard`, `first: 10`";
        assertThat(new DocumentNames().unknown(document))
                .containsExactly("Viewer.beg", "Goner", "lib/gone.ts", "member_guard");
    }
}
