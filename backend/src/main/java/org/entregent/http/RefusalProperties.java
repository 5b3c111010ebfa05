package org.entregent.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How patient the server is with a network address that goes on asking too much.
 *
 * @param burst refusals that are told at once, after a pause
 * @param perSecond and from then on
 * @param delay how long each further one waits
 * @param waiting how many wait at once, of all addresses; any beyond that are told at once
 */
@ConfigurationProperties("entregent.refusals")
record RefusalProperties(int burst, int perSecond, Duration delay, int waiting) {}
