package org.entregent.office;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an office is held.
 *
 * @param chapterId null for the whole region
 */
record OfficePlace(int regionId, @Nullable UUID chapterId) {}
