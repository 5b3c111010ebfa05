package org.entregent.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office that the viewer holds today.
 *
 * @param chapterId null for offices of a whole region
 * @param memberId the membership that an officer holds the office with
 */
public record Office(
        Role role,
        int regionId,
        @Nullable UUID chapterId,
        @Nullable UUID memberId) {}
