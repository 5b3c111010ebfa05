package org.entregent.identity;

import java.time.Clock;
import java.util.UUID;
import org.entregent.access.Caller;
import org.entregent.access.ViewerService;
import org.entregent.statement.Database;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Component;

/** What else than a password or a link proves whose account it is. */
@Component
final class SecondFactors {

    private final AuthenticatorRepository repository;
    private final PasskeyRepository passkeys;
    private final ViewerService viewers;
    private final Database database;
    private final Clock clock;

    SecondFactors(
            AuthenticatorRepository repository,
            PasskeyRepository passkeys,
            ViewerService viewers,
            Database database,
            Clock clock) {
        this.repository = repository;
        this.passkeys = passkeys;
        this.viewers = viewers;
        this.database = database;
        this.clock = clock;
    }

    /** Whether an account has one of any kind. */
    boolean has(UUID accountId) {
        return asksForCode(accountId) || database.ask(passkeys.has(accountId));
    }

    /**
     * Whether a link, which proves no more than a password, must leave the account's passkeys as they are: it has codes, or an office
     * that a passkey guards. Who lost all of them has an operator reset the account.
     */
    boolean isGuarded(UUID accountId) {
        return asksForCode(accountId) || (isDemanded(accountId) && database.ask(passkeys.has(accountId)));
    }

    private boolean isDemanded(UUID accountId) {
        return viewers.get(new Caller.Person(accountId, false)).wantsSecondFactor();
    }

    /** Whether a sign-in by password or link must wait for a code. */
    boolean asksForCode(UUID accountId) {
        return database.ask(repository.isThere(accountId));
    }

    /**
     * Uses up a code of the account's application, or one of its recovery codes.
     *
     * @return whether it was right, and used by nobody before
     */
    boolean use(Exchange exchange, UUID accountId, String typed) {
        var code = typed.replaceAll("\\s", "");
        return TimeCodes.isOne(code)
                ? useTimeCode(exchange, accountId, code)
                : RecoveryCode.find(code)
                        .flatMap(recovery -> exchange.ask(repository.useCode(accountId, recovery))
                                .get())
                        .isPresent();
    }

    private boolean useTimeCode(Exchange exchange, UUID accountId, String code) {
        var found = exchange.ask(repository.find(accountId)).get();
        if (found.isEmpty()) {
            return false;
        }
        var step = TimeCodes.findStep(
                found.get().secret(), code, clock.instant(), found.get().lastStep());
        return step.isPresent()
                && exchange.ask(repository.takeStep(accountId, step.getAsLong()))
                        .get()
                        .isPresent();
    }
}
