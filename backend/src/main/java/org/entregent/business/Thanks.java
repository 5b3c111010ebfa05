package org.entregent.business;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What business came of, and who is thanked for it. No correction changes it.
 *
 * @param referralId that it came of, if any
 */
public record Thanks(
        BusinessKind kind,
        ThankedParty party,
        @Nullable UUID referralId,
        @Nullable String note) {}
