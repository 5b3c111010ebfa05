package org.entregent.office;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an office.
 *
 * @param memberId the membership that an officer holds it with; null for others
 */
record Holder(UUID accountId, @Nullable UUID memberId, String name) {}
