package org.entregent.guide;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it stands.
 *
 * @param latest the number of the version that is worked on
 * @param published that of the version which the public sees, or saw last; null when none was ever published
 * @param chapterId of the referral network's chapter that the sheet is about; null for all other networks
 * @param mergedIntoId the sheet that it became part of; null unless its status says so
 * @param verifiedOn the last day on which somebody said that all of it holds
 * @param version grows by one with each change
 */
record Sheet(
        int regionId,
        UUID id,
        SheetStatus status,
        int latest,
        @Nullable Integer published,
        @Nullable UUID chapterId,
        @Nullable UUID mergedIntoId,
        @Nullable LocalDate verifiedOn,
        int version) {

    private static final int FIRST = 1;

    static Sheet begun(int regionId, UUID id) {
        return new Sheet(regionId, id, SheetStatus.DRAFT, FIRST, null, null, null, null, FIRST);
    }

    /** With another version, which isn't public yet. */
    Sheet written() {
        return new Sheet(regionId, id, status, latest + 1, published, chapterId, mergedIntoId, verifiedOn, version + 1);
    }

    /** The newest version is what the public sees, if it sees any, and somebody who knows has looked at it. */
    Sheet shown(LocalDate today) {
        return new Sheet(regionId, id, status, latest, latest, chapterId, mergedIntoId, today, version);
    }

    /** With another version, which the public sees; that all of it holds nobody said. */
    Sheet corrected() {
        return new Sheet(
                regionId, id, status, latest + 1, latest + 1, chapterId, mergedIntoId, verifiedOn, version + 1);
    }

    Sheet moved(SheetStatus to) {
        return new Sheet(regionId, id, to, latest, published, chapterId, mergedIntoId, verifiedOn, version + 1);
    }

    Sheet verified(LocalDate today) {
        return new Sheet(regionId, id, status, latest, published, chapterId, mergedIntoId, today, version);
    }

    Sheet mergedInto(UUID other) {
        return new Sheet(
                regionId, id, SheetStatus.MERGED, latest, published, chapterId, other, verifiedOn, version + 1);
    }
}
