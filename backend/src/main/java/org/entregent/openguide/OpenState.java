package org.entregent.openguide;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * In which state public sheets are.
 *
 * @param digest of all of them: another one when any of them changed, came or went
 * @param changedAt when one of them last changed; null where there is none
 */
record OpenState(String digest, @Nullable OffsetDateTime changedAt) {}
