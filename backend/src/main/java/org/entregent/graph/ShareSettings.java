package org.entregent.graph;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much of the server one caller may use: a person, a partner organisation's client, or, of the public, whoever shares a network
 * address.
 *
 * @param turns operations of a caller that may be at the database at once
 * @param waiting operations of a caller that may wait for their turn
 * @param patience how long each of them waits
 * @param streams event streams that a caller may keep open
 * @param streamsInAll event streams that an instance keeps open
 */
@ConfigurationProperties("entregent.limits")
public record ShareSettings(
        int turns,
        int waiting,
        Duration patience,
        int streams,
        int streamsInAll,
        Budget address,
        Budget person,
        Budget client) {

    /**
     * Cost over time, in the units of docs/cost.md.
     *
     * @param burst after a pause
     * @param perSecond from then on
     */
    public record Budget(long burst, long perSecond) {}
}
