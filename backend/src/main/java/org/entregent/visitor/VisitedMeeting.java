package org.entregent.visitor;

import java.util.UUID;

/**
 * A meeting that somebody may visit.
 *
 * @param isOpenToVisitors it is planned, and its chapter goes on
 * @param version the meeting's own
 */
record VisitedMeeting(
        int regionId,
        UUID id,
        UUID chapterId,
        String chapterName,
        Venue venue,
        boolean isOpenToVisitors,
        int version) {}
