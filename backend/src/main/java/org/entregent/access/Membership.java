package org.entregent.access;

import java.util.UUID;

/** A membership in force that the viewer holds. */
public record Membership(int regionId, UUID memberId, UUID chapterId) {}
