package org.entregent.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An application as it stands. Its seat has the same id.
 *
 * @param sponsorId the member who proposes; null where nobody of the chapter does
 * @param visitorId the visit after which they apply; null for who never came as a visitor
 * @param version grows by one with each step
 */
record Application(
        int regionId,
        UUID id,
        Wanted wanted,
        @Nullable UUID sponsorId,
        @Nullable UUID visitorId,
        Applicant applicant,
        Progress progress,
        int version) {

    static final String TYPE = "Application";
    static final int FIRST_VERSION = 1;

    /** The seat that is asked for, with the names for letters; the trade's is French. */
    record Wanted(UUID chapterId, String chapterName, String specialtyCode, String specialtyName) {}

    /** @param voteNumber of the latest vote; 0 before the first */
    record Progress(ApplicationStatus status, boolean isConfirmed, boolean isPaid, int voteNumber, Instant changedAt) {}

    ApplicationStatus status() {
        return progress.status();
    }

    boolean isConfirmed() {
        return progress.isConfirmed();
    }

    boolean isPaid() {
        return progress.isPaid();
    }

    Reference reference() {
        return Reference.of(TYPE, regionId, id);
    }

    /** The visit after which they apply, if there was one. */
    Optional<Reference> visitor() {
        return Optional.ofNullable(visitorId).map(id -> Reference.of("Visitor", regionId, id));
    }

    Reference chapter() {
        return Reference.of("Chapter", regionId, wanted.chapterId());
    }
}
