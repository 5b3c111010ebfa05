package org.entregent.notice;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mail is sent.
 *
 * @param host the server that takes it; blank where there is none
 * @param user blank for a server that asks for no password
 * @param from the sender's address, with or without a name before it: {@code Réseau <reseau@example.org>}; asked for where there
 *     is a server
 * @param unsubscribe where whoever wants no more letters may write; blank for the sender's address
 * @param timeout how long the server may take for each of its answers
 * @param attempts after how many a mail is given up
 * @param pause before the second attempt; each further one doubles it, up to the longest pause
 * @param lookedEvery how often an instance looks for mail that is due; what it posts itself is sent at once
 * @param heartbeat how often an instance says that it still has a mail in hand; who says nothing four times has died
 * @param kept how long it is remembered to whom a mail was sent
 * @param demonstration whether mail is shown on a page where there is no server
 */
@ConfigurationProperties("entregent.mail")
record MailProperties(
        String host,
        int port,
        MailEncryption encryption,
        String user,
        String password,
        String from,
        String unsubscribe,
        Duration timeout,
        int attempts,
        Duration pause,
        Duration longestPause,
        Duration lookedEvery,
        Duration heartbeat,
        Duration kept,
        boolean demonstration) {

    MailRoute route() {
        if (!host.isBlank()) {
            return MailRoute.SERVER;
        }
        return demonstration ? MailRoute.PAGE : MailRoute.NONE;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "mail by " + (host.isBlank() ? route() : host + ":" + port);
    }
}
