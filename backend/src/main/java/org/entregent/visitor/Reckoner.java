package org.entregent.visitor;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.entregent.policy.InForce;
import org.entregent.policy.Policies;
import org.entregent.policy.VisitPolicy;
import org.entregent.statement.Exchange;
import org.entregent.visitor.NewVisitor.Reckoning;
import org.entregent.visitor.VisitRepository.Acquaintance;
import org.entregent.visitor.VisitRepository.Visited;
import org.springframework.stereotype.Component;

/** Knows how often somebody has visited a chapter, and how often the region's policy lets them. */
@Component
class Reckoner {

    private final VisitRepository repository;
    private final Policies policies;
    private final VisitorLink links;

    Reckoner(VisitRepository repository, Policies policies, VisitorLink links) {
        this.repository = repository;
        this.policies = policies;
        this.links = links;
    }

    /** What is asked, and answered with everything else that a command needs to know. */
    record Asked(Supplier<Acquaintance> acquaintance, Supplier<InForce<VisitPolicy>> policy) {

        /** Whether the address is expected at the meeting by this very visit. */
        boolean isExpectedAs(UUID visitorId) {
            return acquaintance.get().expected().filter(visitorId::equals).isPresent();
        }

        Reckoning reckoning() {
            var known = acquaintance.get();
            var inForce = policy.get();
            return new Reckoning(known.visits() + 1, inForce.rules().mostVisits(), inForce.version(), known.isMember());
        }
    }

    Asked ask(Exchange exchange, Visited visited, Person person, LocalDate today) {
        var objections = links.objections(person.email(), person.phone());
        return new Asked(
                exchange.ask(repository.findAcquaintance(visited, person, objections)),
                exchange.ask(policies.visits(visited.regionId(), today)));
    }
}
