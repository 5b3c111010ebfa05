package org.entregent.notice;

/**
 * A letter as it is sent.
 *
 * @param subject one line
 * @param text for programs that show no HTML; lines end with a line feed
 * @param html the same, as a whole document
 */
record MailContents(String subject, String text, String html) {}
