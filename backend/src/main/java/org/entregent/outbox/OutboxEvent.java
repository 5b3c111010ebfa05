package org.entregent.outbox;

import java.util.UUID;

/**
 * Something that happened in a region.
 *
 * @param topic what kind of thing it happened to, such as {@code referral}
 * @param subjectId which one
 * @param payload JSON that readers of the topic understand; never a prospect's or a member's contact
 */
public record OutboxEvent(int regionId, UUID id, String topic, UUID subjectId, String payload) {}
