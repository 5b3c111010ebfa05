package org.entregent.notice;

/** How the way to the mail server is guarded. Whatever is named here is required: nothing is sent without it. */
enum MailEncryption {
    /** A plain connection that turns to TLS before anything is said; port 587. */
    STARTTLS,
    /** TLS from the first byte; port 465. */
    TLS,
    /** None: for a server on the same machine. */
    NONE
}
