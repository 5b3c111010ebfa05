package org.entregent.sheetimport;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as somebody sent it.
 *
 * @param id of the import, made by the client
 * @param regionId the id of the region whose guide it is for
 */
record SentFile(UUID id, String regionId, @Nullable String name, byte[] bytes) {}
