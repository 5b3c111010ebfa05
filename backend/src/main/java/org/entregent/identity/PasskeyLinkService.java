package org.entregent.identity;

import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.entregent.access.SecurityEvent;
import org.entregent.access.SecurityLog;
import org.entregent.identity.PasskeyChallenges.Challenge;
import org.entregent.statement.Database;
import org.entregent.statement.DatabaseFailure;
import org.springframework.stereotype.Service;

/** Lets a person who opened a link make a passkey where others choose a password. */
@Service
class PasskeyLinkService {

    private final PasskeyCheck check;
    private final PasskeyRepository passkeys;
    private final Links links;
    private final LinkRepository linkRows;
    private final AccountRepository accounts;
    private final SessionRows sessions;
    private final AccountLetters letters;
    private final SecondFactors factors;
    private final SignInAttempts attempts;
    private final SecurityLog log;
    private final Database database;
    private final Clock clock;

    PasskeyLinkService(
            PasskeyCheck check,
            PasskeyRepository passkeys,
            Links links,
            LinkRepository linkRows,
            AccountRepository accounts,
            SessionRows sessions,
            AccountLetters letters,
            SecondFactors factors,
            SignInAttempts attempts,
            SecurityLog log,
            Database database,
            Clock clock) {
        this.check = check;
        this.passkeys = passkeys;
        this.links = links;
        this.linkRows = linkRows;
        this.accounts = accounts;
        this.sessions = sessions;
        this.letters = letters;
        this.factors = factors;
        this.attempts = attempts;
        this.log = log;
        this.database = database;
        this.clock = clock;
    }

    /** A link that lets somebody choose how to come in, and whom it is for; nobody whose account is guarded. */
    Optional<PasskeyHolder> findHolder(OneTimeLink link) {
        return link.purpose().deed() == LinkPurpose.Deed.CHOOSES_PASSWORD && !factors.isGuarded(link.accountId())
                ? database.ask(passkeys.findHolder(link.accountId()))
                : Optional.empty();
    }

    /**
     * From then on only the new passkey opens the account: its password, its sessions, its other passkeys and links end, whoever's
     * they were.
     *
     * @param sent the browser's answer, as JSON
     * @param name what its owner will know it by
     */
    PasskeyLinkOutcome make(
            OneTimeLink link, String sent, Optional<Challenge> challenge, String name, String address, Device device) {
        var made = findHolder(link)
                .flatMap(holder -> challenge.flatMap(asked -> check.findNew(sent, holder, asked.bytes())));
        if (made.isEmpty()) {
            return new PasskeyLinkOutcome.Refused();
        }
        try {
            if (!keep(link, made.get(), name)) {
                return new PasskeyLinkOutcome.Ended();
            }
        } catch (DatabaseFailure failure) {
            if (PasskeyService.isTaken(failure)) {
                return new PasskeyLinkOutcome.Refused();
            }
            throw failure;
        }
        attempts.clear(SignInService.EMAIL + link.email(), link.accountId());
        log.tell(SecurityEvent.passkeyAdded(link.accountId(), address));
        return new PasskeyLinkOutcome.SignedIn(link.accountId(), device.with(proof(link, made.get())));
    }

    private boolean keep(OneTimeLink link, NewPasskey made, String name) {
        return database.<Boolean>transaction(exchange -> {
            if (!links.use(exchange, link)) {
                return false;
            }
            var hadPasskeys = exchange.ask(passkeys.has(link.accountId()));
            exchange.tell(passkeys.removeAll(link.accountId()));
            exchange.tell(passkeys.add(link.accountId(), made, name, clock.instant()));
            exchange.tell(accounts.changePasswordHash(link.accountId(), null));
            exchange.tell(linkRows.end(link.accountId()));
            sessions.endAll(exchange, link.accountId());
            if (link.passwordHash() != null || hadPasskeys.get()) {
                exchange.ask(accounts.find(link.accountId()))
                        .get()
                        .ifPresent(account -> letters.tellPasskeyAlone(exchange, account, name));
            }
            return true;
        });
    }

    /** Of the account as it is now, without a password. */
    private static Device.Proof proof(OneTimeLink link, NewPasskey made) {
        return Device.Proof.of(link.accountId(), Base64.getEncoder().encodeToString(made.credentialId()));
    }
}
