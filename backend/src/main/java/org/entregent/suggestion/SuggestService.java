package org.entregent.suggestion;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.entregent.access.Transactions;
import org.entregent.page.Visit;
import org.entregent.statement.Exchange;
import org.entregent.stranger.StrangerLimit;
import org.entregent.stranger.StrangerLimits;
import org.entregent.stranger.StrangerProof.Accepted;
import org.springframework.stereotype.Service;

/** Takes what strangers suggest, as much of it as editors can look through. */
@Service
class SuggestService {

    static final String PURPOSE = "suggestion";

    /** Several people may share an address. */
    private static final int FROM_ONE_ADDRESS = 50;

    private static final int FROM_ONE_ADDRESS_ABOUT_A_SHEET = 5;
    private static final int ABOUT_A_SHEET = 30;
    private static final int IN_ALL = 2_000;
    /** Nobody proved that it is theirs, and each is a letter. */
    private static final int TO_ONE_EMAIL = 10;

    private final Transactions transactions;
    private final StrangerLimits limits;
    private final SuggestedRepository repository;
    private final SuggestionLetters letters;
    private final Clock clock;

    SuggestService(
            Transactions transactions,
            StrangerLimits limits,
            SuggestedRepository repository,
            SuggestionLetters letters,
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
    void suggest(Visit visit, Accepted form, Suggested suggested) {
        var regionId = suggested.network().region();
        transactions.unattended(List.of(regionId), exchange -> {
            var admitted = limits.admit(exchange, form, limitsOf(visit, suggested));
            var newId = exchange.ask(repository.newId());
            return admitted.get() && keep(exchange, new SuggestedRepository.New(newId.get(), suggested));
        });
    }

    private boolean keep(Exchange exchange, SuggestedRepository.New made) {
        exchange.tell(repository.insert(made, clock.instant()));
        exchange.tell(repository.insertChanges(made));
        if (!made.suggested().author().isNobody()) {
            exchange.tell(repository.insertAuthor(made));
        }
        letters.received(exchange, made.id(), made.suggested());
        return true;
    }

    private static List<StrangerLimit> limitsOf(Visit visit, Suggested suggested) {
        var network = suggested.network().uuid();
        var all = new ArrayList<>(List.of(
                StrangerLimit.ofAddress(PURPOSE, visit, FROM_ONE_ADDRESS),
                StrangerLimit.ofAddressAbout(PURPOSE, visit, network, FROM_ONE_ADDRESS_ABOUT_A_SHEET),
                StrangerLimit.about(PURPOSE, network, ABOUT_A_SHEET),
                StrangerLimit.ofAll(PURPOSE, IN_ALL)));
        var email = suggested.author().address();
        if (email != null) {
            all.add(StrangerLimit.about(PURPOSE + " letter", email, TO_ONE_EMAIL));
        }
        return all;
    }
}
