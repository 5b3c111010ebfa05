package org.entregent.notice;

/** How far a mail has come. */
enum MailStatus {
    /** For its first attempt or its next one, or for a server to be named. */
    WAITING,
    /** An instance is speaking to the server; when that instance dies, another one takes it up. */
    SENDING,
    SENT,
    /** Given up: the server refused it for good, or too often. An administrator may have it sent again. */
    DEAD,
    /** Shown by the demonstration, which sends nothing. */
    KEPT
}
