package org.entregent.notice;

/** Where an installation's mail goes. */
enum MailRoute {
    /** To the server of the settings. */
    SERVER,
    /** Nowhere: the demonstration shows it on a page. */
    PAGE,
    /** Nowhere yet: it waits until the settings name a server. */
    NONE
}
