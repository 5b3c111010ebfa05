package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A printed text that is committed, so that a change of it is seen in review. {@code make generate} prints it anew. */
final class Snapshot {

    private static final Path ROOT = Path.of("..");
    private static final boolean WRITE = "write".equals(System.getProperty("snapshots"));

    private Snapshot() {}

    /** @param name the file's, from the repository's root */
    static void check(String name, String text) throws IOException {
        var file = ROOT.resolve(name);
        if (WRITE) {
            Files.writeString(file, text);
        }
        assertThat(text)
                .as("%s is out of date: `make generate` prints it anew", name)
                .isEqualTo(Files.readString(file));
    }
}
