package org.entregent.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.entregent.access.SecurityEvent;
import org.entregent.access.SecurityLog;
import org.entregent.statement.Database;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/** Gives an account an authenticator application and recovery codes, and takes them away again, for whoever proves to have one. */
@Service
class FactorService {

    private static final String WRONG = "code.wrong";

    /**
     * Who asks.
     *
     * @param session in which they do, and which stays signed in
     * @param isFresh whether they have just signed in: what is older may have been left open
     * @param isDoublyProven whether more than a password or a link proved them
     */
    record Asking(
            Account account, String session, boolean isFresh, boolean isDoublyProven, String address, Device device) {}

    private final Database database;
    private final AccountRepository accounts;
    private final AuthenticatorRepository repository;
    private final SecondFactors factors;
    private final SignInService passwords;
    private final CodeProof proof;
    private final SessionRows rows;
    private final OwnSessions sessions;
    private final AccountLetters letters;
    private final SecurityLog log;
    private final Clock clock;

    FactorService(
            Database database,
            AccountRepository accounts,
            AuthenticatorRepository repository,
            SecondFactors factors,
            SignInService passwords,
            CodeProof proof,
            SessionRows rows,
            OwnSessions sessions,
            AccountLetters letters,
            SecurityLog log,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.repository = repository;
        this.factors = factors;
        this.passwords = passwords;
        this.proof = proof;
        this.rows = rows;
        this.sessions = sessions;
        this.letters = letters;
        this.log = log;
        this.clock = clock;
    }

    Optional<Account> find(UUID accountId) {
        return database.ask(accounts.find(accountId));
    }

    Optional<Authenticator> findAuthenticator(UUID accountId) {
        return database.ask(repository.find(accountId));
    }

    /** Whether another factor has to prove them first: else a password alone would be enough to give an account a new one. */
    boolean mustProveOther(Asking asking) {
        return !asking.isDoublyProven() && factors.has(asking.account().id());
    }

    /**
     * From then on the account is asked for codes, and its other sessions, which no code has opened, end.
     *
     * @param code of the application that has just learnt the secret
     */
    FactorOutcome enrol(Asking asking, AuthenticatorSecret secret, String code, String password) {
        if (mustProveOther(asking)) {
            return new FactorOutcome.Refused("factor.proveOther");
        }
        var refusal = asking.isFresh() || !asking.account().hasPassword()
                ? Optional.<FactorOutcome>empty()
                : refusal(passwords.signIn(asking.account().email(), password, asking.address(), asking.device()));
        return refusal.orElseGet(() -> confirm(asking, secret, code));
    }

    private FactorOutcome confirm(Asking asking, AuthenticatorSecret secret, String typed) {
        var now = clock.instant();
        var step = TimeCodes.findStep(secret, typed.replaceAll("\\s", ""), now, 0);
        if (step.isEmpty()) {
            return new FactorOutcome.Refused(WRONG);
        }
        var codes = database.transaction(exchange -> {
            var accountId = asking.account().id();
            var kept = exchange.ask(repository.keep(accountId, secret, step.getAsLong(), now));
            if (kept.get().isEmpty()) {
                return List.<RecoveryCode>of();
            }
            rows.endCodes(exchange, accountId);
            letters.tellFactor(exchange, asking.account(), FactorChange.ADDED);
            return keepCodes(exchange, accountId);
        });
        if (codes.isEmpty()) {
            return new FactorOutcome.Refused("factor.there");
        }
        endOthers(asking);
        return told(asking, new FactorOutcome.Enrolled(codes));
    }

    /** Ten others: the former ones prove nothing any more. */
    FactorOutcome renew(Asking asking, String code) {
        return byCode(asking, code, exchange -> {
            var accountId = asking.account().id();
            exchange.tell(repository.removeCodes(accountId));
            letters.tellFactor(exchange, asking.account(), FactorChange.CODES_RENEWED);
            return new FactorOutcome.Renewed(keepCodes(exchange, accountId));
        });
    }

    /** Sessions that a code has opened, but for the one that asks, end with it. */
    FactorOutcome remove(Asking asking, String code) {
        var outcome = byCode(asking, code, exchange -> {
            var accountId = asking.account().id();
            if (exchange.ask(repository.remove(accountId)).get().isPresent()) {
                exchange.tell(repository.removeCodes(accountId));
                rows.endCodes(exchange, accountId);
                letters.tellFactor(exchange, asking.account(), FactorChange.REMOVED);
            }
            return new FactorOutcome.Removed();
        });
        if (outcome instanceof FactorOutcome.Removed) {
            endOthers(asking);
        }
        return outcome;
    }

    private void endOthers(Asking asking) {
        sessions.endOthers(asking.account().id(), asking.session());
    }

    /** Carries the change out in the transaction that uses the code up. */
    private FactorOutcome byCode(Asking asking, String code, Function<Exchange, FactorOutcome> change) {
        var accountId = asking.account().id();
        var changed = new AtomicReference<FactorOutcome>(new FactorOutcome.Refused(WRONG));
        var outcome = proof.prove(
                accountId,
                asking.device(),
                false,
                asking.address(),
                () -> database.<Boolean>transaction(exchange -> {
                    var isRight = factors.use(exchange, accountId, code);
                    if (isRight) {
                        changed.set(change.apply(exchange));
                    }
                    return isRight;
                }));
        return switch (outcome) {
            case CodeOutcome.Right right -> told(asking, changed.get());
            case CodeOutcome.Wrong wrong -> changed.get();
            case CodeOutcome.Ended ended -> changed.get();
            case CodeOutcome.Locked locked -> new FactorOutcome.Locked(locked.until());
        };
    }

    private List<RecoveryCode> keepCodes(Exchange exchange, UUID accountId) {
        var codes = RecoveryCode.make();
        codes.forEach(code -> exchange.tell(repository.keepCode(accountId, code)));
        return codes;
    }

    private FactorOutcome told(Asking asking, FactorOutcome outcome) {
        log.tell(SecurityEvent.factor(asking.account().id(), asking.address()));
        return outcome;
    }

    private static Optional<FactorOutcome> refusal(SignInOutcome outcome) {
        return switch (outcome) {
            case SignInOutcome.SignedIn right -> Optional.empty();
            case SignInOutcome.CodeWanted right -> Optional.empty();
            case SignInOutcome.Refused wrong -> Optional.of(new FactorOutcome.Refused("email.password"));
            case SignInOutcome.EmailLocked locked -> Optional.of(new FactorOutcome.Locked(locked.until()));
            case SignInOutcome.AddressLocked locked -> Optional.of(new FactorOutcome.Locked(locked.until()));
            case SignInOutcome.Busy busy -> Optional.of(new FactorOutcome.Busy());
        };
    }
}
