package org.entregent.visitor;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.entregent.graph.Reference;
import org.entregent.statement.Exchange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a later feature, in which visitors apply for a seat, knows and says of their visits. */
@Service
public class AppliedVisitService {

    private final AppliedVisitRepository repository;

    AppliedVisitService(AppliedVisitRepository repository) {
        this.repository = repository;
    }

    /** A visit whose region is open; none once the visitor was forgotten. */
    public Supplier<Optional<AppliedVisit>> ask(Exchange exchange, Reference visitor) {
        return exchange.ask(repository.find(visitor));
    }

    /** The visitor became a member: by an officer, who has said so of the applicant. */
    public void join(Exchange exchange, Reference visitor, @Nullable UUID accountId, Instant at) {
        repository.join(visitor, accountId, at).forEach(exchange::tell);
    }
}
