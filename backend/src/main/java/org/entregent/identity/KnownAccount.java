package org.entregent.identity;

import java.util.UUID;

/** @param isClosed it signs nobody in */
record KnownAccount(UUID id, boolean isClosed) {}
