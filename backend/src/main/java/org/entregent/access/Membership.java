package org.entregent.access;

import java.util.UUID;

/** A membership of the viewer's: in force, unless it is said to be a former one. */
public record Membership(int regionId, UUID memberId, UUID chapterId) {}
