package org.entregent.bench.loaders;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;

/** The key of the last row of a page. */
record Cursor(OffsetDateTime createdAt, UUID id) {

    static Cursor parse(String text) {
        var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 2);
        return new Cursor(OffsetDateTime.parse(parts[0]), UUID.fromString(parts[1]));
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((createdAt + "|" + id).getBytes(StandardCharsets.UTF_8));
    }
}
