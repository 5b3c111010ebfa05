package org.entregent.notice;

import java.util.UUID;

/**
 * A letter that is ready to be kept.
 *
 * @param contents sealed
 */
record WrittenMail(UUID id, Letter letter, String contents) {}
