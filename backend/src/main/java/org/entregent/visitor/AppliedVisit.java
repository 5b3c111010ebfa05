package org.entregent.visitor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit after which somebody may apply for a seat.
 *
 * @param inviterId the member who invited them
 * @param isApplying whether they said that they want to become a member, and nothing else since
 */
public record AppliedVisit(UUID chapterId, @Nullable UUID inviterId, boolean isApplying) {}
