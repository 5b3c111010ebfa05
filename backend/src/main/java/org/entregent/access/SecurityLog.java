package org.entregent.access;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes down who came in, who was refused, and whose rights changed: one line each, of the logger {@code entregent.security}, with
 * fields of the Elastic Common Schema where logs are JSON. Persons are known by their account's id and clients by their name; what
 * was typed never stands there. Network addresses do, since whoever guesses passwords is known by nothing else.
 */
@Component
public final class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("entregent.security");

    private final MeterRegistry meters;

    SecurityLog(MeterRegistry meters) {
        this.meters = meters;
    }

    public void tell(SecurityEvent event) {
        var action = event.action().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var outcome = event.outcome().name().toLowerCase(Locale.ROOT);
        meters.counter("entregent.security.events", "action", action, "outcome", outcome)
                .increment();
        var line = LOG.atInfo()
                .addKeyValue("event.kind", "event")
                .addKeyValue("event.category", event.action().category())
                .addKeyValue("event.action", action)
                .addKeyValue("event.outcome", event.outcome().isSuccess() ? "success" : "failure")
                .addKeyValue("event.reason", outcome);
        if (event.accountId() != null) {
            line = line.addKeyValue("user.id", event.accountId().toString());
        }
        if (event.clientId() != null) {
            line = line.addKeyValue("user.name", event.clientId());
        }
        if (event.address() != null) {
            line = line.addKeyValue("source.ip", event.address());
        }
        line.log(event.words());
    }
}
