package org.entregent.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What hashing a password costs, and how many may wait for it.
 *
 * @param memoryKibibytes of Argon2, for each hash that is computed at the same time
 * @param iterations of Argon2 over that memory
 * @param waiting secrets that wait to be checked; more are sent away
 * @param waitingPerOrigin of them, those from one network address: a room full of members shares one
 * @param patience how long one waits before being sent away
 */
@ConfigurationProperties("entregent.hashing")
record HashingProperties(int memoryKibibytes, int iterations, int waiting, int waitingPerOrigin, Duration patience) {}
