package org.entregent.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A passkey as its owner sees it. */
record OwnPasskey(
        UUID id, String name, Instant madeAt, @Nullable Instant usedAt) {

    static final int LONGEST_NAME = 60;
}
