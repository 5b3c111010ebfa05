package org.entregent.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hashes of a client's secrets that hold now: the present one's first, then the former one's while it is being replaced. Spring
 * knows one text for both.
 */
record KeptSecrets(List<String> hashes) {

    private static final String SEPARATOR = " ";

    KeptSecrets {
        hashes = List.copyOf(hashes);
    }

    static KeptSecrets of(String present, @Nullable String former) {
        return new KeptSecrets(former == null ? List.of(present) : List.of(present, former));
    }

    static KeptSecrets parse(String text) {
        return new KeptSecrets(List.of(text.split(SEPARATOR)));
    }

    String text() {
        return String.join(SEPARATOR, hashes);
    }

    String present() {
        return hashes.getFirst();
    }
}
