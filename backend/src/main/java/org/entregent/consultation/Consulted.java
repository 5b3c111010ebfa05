package org.entregent.consultation;

import java.time.Instant;

/**
 * Somebody did something with a public sheet. It is kept in memory for the few seconds until it is counted, and nowhere else.
 *
 * @param slug the last part of the sheet's address
 * @param from the network address
 * @param agent what the browser calls itself; empty when it says nothing
 */
record Consulted(String slug, Deed deed, Instant at, String from, String agent) {

    private static final int LONGEST_AGENT = 400;

    Consulted {
        agent = agent.length() > LONGEST_AGENT ? agent.substring(0, LONGEST_AGENT) : agent;
    }
}
