package org.entregent.proposal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entregent.access.Transactions;
import org.entregent.page.Visit;
import org.entregent.statement.Exchange;
import org.entregent.stranger.StrangerLimit;
import org.entregent.stranger.StrangerLimits;
import org.entregent.stranger.StrangerProof.Accepted;
import org.springframework.stereotype.Service;

/** Takes networks that strangers propose, as many of them as editors can look through. */
@Service
class ProposeService {

    static final String PURPOSE = "proposal";

    /** Several people may share an address. */
    private static final int FROM_ONE_ADDRESS = 10;

    private static final int FOR_A_GUIDE = 100;
    private static final int IN_ALL = 1_000;
    /** Nobody proved that it is theirs, and each is a letter. */
    private static final int TO_ONE_EMAIL = 5;

    private final Transactions transactions;
    private final StrangerLimits limits;
    private final ProposedRepository repository;
    private final ProposalLetters letters;
    private final Clock clock;

    ProposeService(
            Transactions transactions,
            StrangerLimits limits,
            ProposedRepository repository,
            ProposalLetters letters,
            Clock clock) {
        this.transactions = transactions;
        this.limits = limits;
        this.repository = repository;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Keeps it for the editors. The same form sent again changes nothing.
     *
     * @throws org.entregent.stranger.TooManyStrangers when enough was written today
     */
    void propose(Visit visit, Accepted form, Proposed proposed) {
        transactions.unattended(List.of(proposed.regionId()), exchange -> {
            var admitted = limits.admit(exchange, form, limitsOf(visit, proposed));
            var newId = exchange.ask(repository.newId());
            return admitted.get() && keep(exchange, newId.get(), proposed);
        });
    }

    private boolean keep(Exchange exchange, UUID id, Proposed proposed) {
        exchange.tell(repository.insert(id, proposed, clock.instant()));
        if (!proposed.proposer().isNobody()) {
            exchange.tell(repository.insertAuthor(id, proposed));
        }
        letters.received(exchange, id, proposed);
        return true;
    }

    private static List<StrangerLimit> limitsOf(Visit visit, Proposed proposed) {
        var all = new ArrayList<>(List.of(
                StrangerLimit.ofAddress(PURPOSE, visit, FROM_ONE_ADDRESS),
                StrangerLimit.about(PURPOSE, proposed.regionId(), FOR_A_GUIDE),
                StrangerLimit.ofAll(PURPOSE, IN_ALL)));
        var email = proposed.proposer().address();
        if (email != null) {
            all.add(StrangerLimit.about(PURPOSE + " letter", email, TO_ONE_EMAIL));
        }
        return all;
    }
}
