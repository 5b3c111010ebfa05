package org.entregent.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.access.SecurityEvent;
import org.entregent.access.SecurityLog;
import org.entregent.identity.PasskeyChallenges.Challenge;
import org.entregent.statement.Database;
import org.entregent.statement.DatabaseFailure;
import org.springframework.stereotype.Service;

/** What people do with the passkeys of their own account. Its owner hears by mail of each that is added or removed. */
@Service
class PasskeyService {

    private static final String TAKEN = "passkey_credential_key";

    /** More are nobody's devices. */
    static final int MOST = 20;

    private final PasskeyCheck check;
    private final PasskeyRepository passkeys;
    private final AccountRepository accounts;
    private final AccountLetters letters;
    private final SecurityLog log;
    private final Database database;
    private final Clock clock;

    PasskeyService(
            PasskeyCheck check,
            PasskeyRepository passkeys,
            AccountRepository accounts,
            AccountLetters letters,
            SecurityLog log,
            Database database,
            Clock clock) {
        this.check = check;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.letters = letters;
        this.log = log;
        this.database = database;
        this.clock = clock;
    }

    /** Of one that may sign in. */
    Optional<Account> findAccount(UUID accountId) {
        return database.ask(accounts.find(accountId));
    }

    Optional<PasskeyHolder> findHolder(UUID accountId) {
        return database.ask(passkeys.findHolder(accountId));
    }

    /** The oldest first. */
    List<OwnPasskey> list(UUID accountId) {
        return database.ask(passkeys.list(accountId));
    }

    /**
     * @param sent the browser's answer, as JSON
     * @param challenge which it got because the account's owner had just proven who they are
     * @return whether there is one more
     */
    boolean add(Account account, String sent, Optional<Challenge> challenge, String name, String address) {
        var made = findHolder(account.id())
                .filter(holder -> holder.passkeys().size() < MOST)
                .flatMap(holder -> challenge.flatMap(asked -> check.findNew(sent, holder, asked.bytes())));
        return made.isPresent() && keep(account, made.get(), name, address);
    }

    private boolean keep(Account account, NewPasskey made, String name, String address) {
        try {
            database.transaction(exchange -> {
                exchange.tell(passkeys.add(account.id(), made, name, clock.instant()));
                letters.tellPasskeyAdded(exchange, account, name);
                return account;
            });
        } catch (DatabaseFailure failure) {
            if (isTaken(failure)) {
                return false;
            }
            throw failure;
        }
        log.tell(SecurityEvent.passkeyAdded(account.id(), address));
        return true;
    }

    /** False where the account has no such. */
    boolean rename(UUID accountId, UUID id, String name) {
        return database.ask(passkeys.rename(accountId, id, name));
    }

    /** False where the account has no such, any more or at all. */
    boolean remove(Account account, UUID id, String address) {
        var isRemoved = database.<Boolean>transaction(exchange -> {
            var name = exchange.ask(passkeys.remove(account.id(), id)).get();
            name.ifPresent(removed -> letters.tellPasskeyRemoved(exchange, account, removed));
            return name.isPresent();
        });
        if (isRemoved) {
            log.tell(SecurityEvent.passkeyRemoved(account.id(), address));
        }
        return isRemoved;
    }

    /** Somebody has it: a device doesn't make the same one twice, so it was sent again. */
    static boolean isTaken(DatabaseFailure failure) {
        return TAKEN.equals(failure.constraint());
    }
}
