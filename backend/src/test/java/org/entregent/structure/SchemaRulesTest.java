package org.entregent.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaRulesTest {

    private static final Path FILES = Path.of("../schema/graphql");

    @Test
    void everyElementIsDescribed() throws IOException {
        assertThat(SchemaRules.undescribed(read())).isEmpty();
    }

    @Test
    void missingDescriptionsAreNoticed() {
        var probe = "\"Known.\" enum Probe { NAMELESS } \"Known.\" type Other { \"Known.\" field(argument: Int): Int }";
        assertThat(SchemaRules.undescribed(List.of(new SchemaRules.File("base", probe))))
                .containsExactlyInAnyOrder("Probe.NAMELESS", "Other.field(argument)");
    }

    @Test
    void filesReferToFormerFeaturesOnly() throws IOException {
        assertThat(SchemaRules.references(read())).isEmpty();
    }

    @Test
    void referencesToLaterFeaturesAreNoticed() {
        var region = new SchemaRules.File("region", "type Region { chapters: [Chapter!]! }");
        var chapter = new SchemaRules.File("chapter", "type Chapter { region: Region! }");
        assertThat(SchemaRules.references(List.of(region, chapter))).containsExactly("region: Chapter of chapter");
    }

    @Test
    void everyFileBelongsToAFeature() throws IOException {
        assertThat(SchemaRules.strangers(read())).isEmpty();
        assertThat(SchemaRules.strangers(List.of(new SchemaRules.File("nobody", ""))))
                .containsExactly("nobody");
    }

    private static List<SchemaRules.File> read() throws IOException {
        var files = new ArrayList<SchemaRules.File>();
        try (var paths = Files.list(FILES)) {
            for (var path : paths.sorted().toList()) {
                var name = path.getFileName().toString().replace(".graphqls", "");
                files.add(new SchemaRules.File(name.replaceFirst("-.*", ""), Files.readString(path)));
            }
        }
        return files;
    }
}
