package org.entregent.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entregent.command.EmailAddress;
import org.entregent.identity.SignInAttempts.Count;
import org.entregent.statement.Database;
import org.entregent.statement.DatabaseFailure;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/**
 * Gives an account another e-mail address, once whoever wants it has proven both. Nobody learns whether an address has an account:
 * what is answered is the same, and its owner hears of it by mail.
 */
@Service
class EmailChangeService {

    /** Somebody else has the address. */
    private static final String TAKEN = "account_email_key";

    private final Database database;
    private final AccountRepository accounts;
    private final EmailChangeRepository changes;
    private final Links links;
    private final LinkRepository linkRows;
    private final AccountLetters letters;
    private final SignInService passwords;
    private final SignInAttempts attempts;
    private final AfterAnswer afterwards;
    private final Clock clock;
    private final IdentityProperties.SignIn limits;

    EmailChangeService(
            Database database,
            AccountRepository accounts,
            EmailChangeRepository changes,
            Links links,
            LinkRepository linkRows,
            AccountLetters letters,
            SignInService passwords,
            SignInAttempts attempts,
            AfterAnswer afterwards,
            Clock clock,
            IdentityProperties properties) {
        this.database = database;
        this.accounts = accounts;
        this.changes = changes;
        this.links = links;
        this.linkRows = linkRows;
        this.letters = letters;
        this.passwords = passwords;
        this.attempts = attempts;
        this.afterwards = afterwards;
        this.clock = clock;
        this.limits = properties.signIn();
    }

    /** Of one that may sign in. */
    Optional<Account> find(UUID accountId) {
        return database.ask(accounts.find(accountId));
    }

    /** @param password asked for again where there is one: a session left open must not be enough */
    EmailChangeOutcome ask(Account account, String wanted, String password, String address, Device device) {
        var email = EmailAddress.find(wanted).map(EmailAddress::folded);
        if (email.isEmpty()) {
            return new EmailChangeOutcome.Refused("email.unreadable");
        }
        if (email.get().equals(account.email())) {
            return new EmailChangeOutcome.Refused("email.same");
        }
        return account.hasPassword()
                ? switch (passwords.signIn(account.email(), password, address, device)) {
                    case SignInOutcome.SignedIn right -> take(account, email.get());
                    case SignInOutcome.CodeWanted right -> take(account, email.get());
                    case SignInOutcome.Refused wrong -> new EmailChangeOutcome.Refused("email.password");
                    case SignInOutcome.EmailLocked locked -> new EmailChangeOutcome.Locked(locked.until());
                    case SignInOutcome.AddressLocked locked -> new EmailChangeOutcome.Locked(locked.until());
                    case SignInOutcome.Busy busy -> new EmailChangeOutcome.Busy();
                }
                : take(account, email.get());
    }

    private EmailChangeOutcome take(Account account, String wanted) {
        var count = Count.of("email-change:" + account.id(), limits.attempts(), limits.lock());
        var lock = attempts.begin(count);
        if (lock.isPresent()) {
            return new EmailChangeOutcome.Locked(lock.get());
        }
        return afterwards.tryDo(() -> begin(account, wanted))
                ? new EmailChangeOutcome.Taken()
                : new EmailChangeOutcome.Busy();
    }

    private void begin(Account account, String wanted) {
        database.transaction(exchange -> {
            var isTaken = exchange.ask(accounts.exists(wanted));
            exchange.tell(changes.begin(account.id(), wanted, clock.instant()));
            letters.askPresent(exchange, account, wanted);
            if (isTaken.get()) {
                letters.tellOwner(exchange, account, wanted);
            } else {
                letters.askWanted(exchange, account, wanted);
            }
            return wanted;
        });
    }

    /** Proves one of both; when the other was proven before, the account has its new address. */
    LinkOutcome prove(OneTimeLink link) {
        try {
            return database.transaction(exchange -> prove(exchange, link));
        } catch (DatabaseFailure failure) {
            if (TAKEN.equals(failure.constraint())) {
                return new LinkOutcome.Ended();
            }
            throw failure;
        }
    }

    private LinkOutcome prove(Exchange exchange, OneTimeLink link) {
        if (!links.use(exchange, link)) {
            return new LinkOutcome.Ended();
        }
        var progress = exchange.ask(changes.prove(link.accountId(), link.purpose(), clock.instant()))
                .get();
        if (progress.isEmpty()) {
            return new LinkOutcome.Ended();
        }
        if (progress.get().isProven()) {
            change(exchange, link, progress.get().wanted());
        }
        return new LinkOutcome.EmailProven(progress.get().isProven());
    }

    /** Links that went to the former address open nothing any more. */
    private void change(Exchange exchange, OneTimeLink link, String wanted) {
        var account = exchange.ask(accounts.find(link.accountId())).get();
        exchange.tell(changes.change(link.accountId(), wanted));
        exchange.tell(changes.end(link.accountId()));
        exchange.tell(linkRows.end(link.accountId()));
        account.ifPresent(former -> letters.tellFormer(exchange, former, wanted));
    }
}
