package org.entregent.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a fact adds to a chapter's next meeting.
 *
 * @param owner whose deed it is
 * @param place 1, and for what else a fact adds: 2 for the other member of a one-to-one, the record's version for a correction
 */
record Entry(EntryKind kind, UUID factId, int place, Owner owner, Worth worth, Instant enteredAt) {

    static final int FIRST = 1;

    /** @param memberId null for closed business, of which a chapter knows sums alone */
    record Owner(int regionId, UUID chapterId, @Nullable UUID memberId) {}

    /** @param minorUnits an amount, excluding VAT; 0 for what has none */
    record Worth(int quantity, long minorUnits) {

        static final Worth ONE = new Worth(1, 0);
    }
}
