package org.entregent.guide;

/** Where a sheet stands. */
enum SheetStatus {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    CHANGES_REQUESTED,
    REJECTED,
    PUBLISHED,
    NEEDS_UPDATE,
    ARCHIVED,
    MERGED;

    /** Whether an editor is to say what becomes of it. */
    boolean isHandedIn() {
        return this == SUBMITTED || this == IN_REVIEW;
    }

    /** Whether everybody sees it. */
    boolean isPublic() {
        return this == PUBLISHED || this == NEEDS_UPDATE;
    }
}
