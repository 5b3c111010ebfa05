package org.entregent;

import org.entregent.graph.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.ErrorHandler;

/**
 * What becomes of work by the clock that fails: it is tried again at its next time. That the database is away is said in a line, since
 * whoever watches it says so already; anything else with all that led there.
 */
final class TimerFailures implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(TimerFailures.class);

    @Override
    public void handleError(Throwable failure) {
        if (Outage.isBehind(failure)) {
            LOG.warn("Work by the clock waits for the database: {}", failure.toString());
        } else {
            LOG.error("Work by the clock failed; it is tried again at its next time", failure);
        }
    }
}
