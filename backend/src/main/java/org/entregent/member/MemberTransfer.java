package org.entregent.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A membership that goes on in another chapter, of the same region or of another.
 *
 * @param former the one that ends, and its chapter
 * @param current the one that goes on from it, and its chapter
 * @param day the last of the former, the first of the current one
 * @param commandId known by it in the former's region
 */
public record MemberTransfer(Place former, Place current, LocalDate day, UUID commandId, By by) {

    /** A membership in a chapter of its own region. */
    public record Place(Reference member, UUID chapterId) {}

    /** Who said so, and when. */
    public record By(@Nullable UUID accountId, Instant at) {}
}
