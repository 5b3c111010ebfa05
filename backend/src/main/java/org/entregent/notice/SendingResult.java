package org.entregent.notice;

/** What came of an attempt to send a mail. */
sealed interface SendingResult {

    /** The server has taken it. */
    record Sent() implements SendingResult {}

    /** Another attempt may succeed. */
    record Postponed(String failure) implements SendingResult {}

    /** The server will never take it. */
    record Refused(String failure) implements SendingResult {}
}
