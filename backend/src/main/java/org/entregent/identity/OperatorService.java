package org.entregent.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entregent.access.AccessEpoch;
import org.entregent.access.Today;
import org.entregent.command.EmailAddress;
import org.entregent.graph.PlainText;
import org.entregent.statement.Database;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/** What must work when nobody can sign in. Whoever runs the command has the database's password: nothing more is asked of them. */
@Service
class OperatorService {

    private static final int PAGE = 500;
    private static final int LONGEST_NAME = 200;
    /** What Java puts in the place of arguments' bytes that the terminal's locale doesn't know. */
    private static final char UNREADABLE = '\uFFFD';

    private final Database database;
    private final OperatorRepository repository;
    private final AccountRepository accounts;
    private final PasskeyRepository passkeys;
    private final AuthenticatorRepository authenticators;
    private final SessionRows sessions;
    private final Links links;
    private final SignInAttempts attempts;
    private final KeyRotation keys;
    private final Today today;
    private final boolean embedded;

    OperatorService(
            Database database,
            OperatorRepository repository,
            AccountRepository accounts,
            PasskeyRepository passkeys,
            AuthenticatorRepository authenticators,
            SessionRows sessions,
            Links links,
            SignInAttempts attempts,
            KeyRotation keys,
            Today today,
            IdentityProperties properties) {
        this.database = database;
        this.repository = repository;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.authenticators = authenticators;
        this.sessions = sessions;
        this.links = links;
        this.attempts = attempts;
        this.keys = keys;
        this.today = today;
        this.embedded = properties.isEmbedded();
    }

    /**
     * Makes a national administrator of whoever has this e-mail address, from today on, and an account where there is none.
     *
     * @return the link by which they set a password; empty where an external issuer signs them in
     */
    Optional<String> createAdministrator(String email, String name, Locale language) {
        var address = address(email);
        if (name.isBlank() || name.length() > LONGEST_NAME || !PlainText.isStorable(name)) {
            throw new OperatorRefusal("refused.name");
        }
        if (name.indexOf(UNREADABLE) >= 0) {
            throw new OperatorRefusal("refused.unreadable-name");
        }
        return inNetwork(exchange -> {
            var accountId = exchange.ask(accounts.findOrMake(address, name.strip(), language))
                    .get()
                    .id();
            exchange.tell(accounts.openAgain(accountId));
            exchange.tell(repository.appoint(accountId, today.date()));
            exchange.tell(AccessEpoch.grown());
            return embedded
                    ? Optional.of(
                            links.make(exchange, accountId, LinkPurpose.RESET).address())
                    : Optional.empty();
        });
    }

    /** @param hadSecondFactor which it has no more */
    record Reset(String link, boolean hadSecondFactor) {}

    /**
     * A link by which the account's owner chooses another password. Its passkeys and its second factor are taken away, since whoever is asked for this
     * has lost what opens the account; where it was signed in by a code, it is no longer.
     */
    Reset reset(String email) {
        if (!embedded) {
            throw new OperatorRefusal("refused.issuer");
        }
        return inNetwork(exchange -> {
            var account = get(exchange, email);
            if (account.isClosed()) {
                throw new OperatorRefusal("refused.closed", email);
            }
            exchange.tell(passkeys.removeAll(account.id()));
            exchange.tell(authenticators.removeCodes(account.id()));
            var removed = exchange.ask(authenticators.remove(account.id()));
            var link = links.make(exchange, account.id(), LinkPurpose.RESET).address();
            if (removed.get().isPresent()) {
                sessions.endAll(exchange, account.id());
            }
            return new Reset(link, removed.get().isPresent());
        });
    }

    /** Forgets wrong passwords, and lets a closed account sign in again. */
    void unlock(String email) {
        var account = inNetwork(exchange -> {
            var known = get(exchange, email);
            if (known.isClosed()) {
                exchange.tell(accounts.openAgain(known.id()));
                exchange.tell(AccessEpoch.grown());
            }
            return known;
        });
        attempts.clear(SignInService.EMAIL + AccountRepository.fold(email), account.id());
    }

    /** Hands over every account, in the order of the e-mail addresses, some hundred at a time. */
    void list(Consumer<ListedAccount> reader) {
        var last = "";
        int count;
        do {
            var after = last;
            var page = inNetwork(exchange -> exchange.ask(repository.listAfter(after, today.date(), PAGE))
                    .get());
            page.forEach(reader);
            count = page.size();
            last = count == 0 ? "" : page.getLast().email();
        } while (count == PAGE);
    }

    /** New keys for what tokens are signed and cookies sealed with; nobody is signed out. */
    void rotateKeys() {
        requireTables();
        keys.rotate();
    }

    private <T> T inNetwork(Function<Exchange, T> work) {
        requireTables();
        return database.transaction(exchange -> {
            exchange.tell(repository.openNetwork());
            return work.apply(exchange);
        });
    }

    private void requireTables() {
        if (!database.ask(repository.isReady())) {
            throw new OperatorRefusal("refused.empty");
        }
    }

    private KnownAccount get(Exchange exchange, String email) {
        return exchange.ask(repository.find(email))
                .get()
                .orElseThrow(() -> new OperatorRefusal("refused.unknown", email));
    }

    private static String address(String email) {
        return EmailAddress.find(email)
                .map(EmailAddress::folded)
                .orElseThrow(() -> new OperatorRefusal("refused.email", email));
    }
}
