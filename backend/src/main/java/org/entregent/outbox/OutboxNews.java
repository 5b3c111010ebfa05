package org.entregent.outbox;

import java.util.UUID;

/**
 * What a feature has to tell of something that happened.
 *
 * @param topic what kind of thing it happened to, such as {@code referral}
 * @param subjectId which one
 * @param content written as JSON; never a prospect's or a member's contact
 */
public record OutboxNews(String topic, UUID subjectId, Record content) {}
