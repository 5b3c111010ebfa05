package org.entregent.access;

import java.util.UUID;

/** How much of its region a grant opens. */
sealed interface Reach {

    /** All of the region, and of the regions under it. */
    record WholeRegion() implements Reach {}

    /** What belongs to one chapter of the region. */
    record OneChapter(UUID chapterId) implements Reach {}

    /** What belongs to one member, or to one network, of the region. */
    record OwnRows(UUID ownerId) implements Reach {}
}
