package org.entregent.notice;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.entregent.statement.Exchange;

/** What a feature says in the summary of the week: a bean of the feature's own. */
public interface DigestPart {

    /** Where it stands in the summary: the least first. */
    int place();

    /** What there is to say to each of these members; those to whom there is nothing are missing. Asks, and waits for no answer. */
    Supplier<Map<UUID, DigestLine>> ask(Exchange exchange, DigestWeek week);
}
