package org.entregent.openguide;

import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public sheet as open data has it.
 *
 * @param said by name, in the order of the columns: texts, numbers, truth values, days, lists of texts; null for what nobody said
 */
record OpenSheet(UUID id, SequencedMap<String, @Nullable Object> said) {}
