package org.entregent.identity;

import org.entregent.http.NetworkAddress;
import org.entregent.identity.SignInAttempts.Count;
import org.entregent.statement.Database;
import org.springframework.stereotype.Service;

/**
 * Sends links to whoever asks for one. What is counted and answered doesn't depend on whether the e-mail address has an account; that
 * is looked up once the answer is given.
 */
@Service
class LinkRequestService {

    private final SignInAttempts attempts;
    private final AccountRepository accounts;
    private final AccountLetters letters;
    private final AfterAnswer afterwards;
    private final Database database;
    private final IdentityProperties.SignIn limits;

    LinkRequestService(
            SignInAttempts attempts,
            AccountRepository accounts,
            AccountLetters letters,
            AfterAnswer afterwards,
            Database database,
            IdentityProperties properties) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.letters = letters;
        this.afterwards = afterwards;
        this.database = database;
        this.limits = properties.signIn();
    }

    /** Every request counts, also those that are served: each is a letter to somebody. */
    LinkRequestOutcome ask(String email, LinkPurpose purpose, String address) {
        var origin = NetworkAddress.of(address).text();
        var fromAddress =
                attempts.begin(Count.of("link-address:" + origin, limits.attemptsPerAddress(), limits.lock()));
        if (fromAddress.isPresent()) {
            return new LinkRequestOutcome.AddressLocked(fromAddress.get());
        }
        var toEmail = attempts.begin(
                Count.of("link-email:" + AccountRepository.fold(email), limits.attempts(), limits.lock()));
        if (toEmail.isPresent()) {
            return new LinkRequestOutcome.EmailLocked(toEmail.get());
        }
        return afterwards.tryDo(() -> send(email, purpose))
                ? new LinkRequestOutcome.Taken()
                : new LinkRequestOutcome.Busy();
    }

    private void send(String email, LinkPurpose purpose) {
        if (SignInService.isPossible(email)) {
            database.transaction(exchange -> {
                var found = exchange.ask(accounts.find(email)).get();
                found.ifPresent(account -> letters.answer(exchange, account, purpose));
                return found;
            });
        }
    }
}
