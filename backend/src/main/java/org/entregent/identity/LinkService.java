package org.entregent.identity;

import java.util.Optional;
import org.entregent.http.NetworkAddress;
import org.entregent.statement.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets a person in who opened one of their account's links. */
@Service
class LinkService {

    private final Links links;
    private final LinkRepository repository;
    private final AccountRepository accounts;
    private final PasskeyRepository passkeys;
    private final SessionRows sessions;
    private final AccountLetters letters;
    private final SignInAttempts attempts;
    private final SecretHashing hashing;
    private final SecondFactors factors;
    private final Database database;

    LinkService(
            Links links,
            LinkRepository repository,
            AccountRepository accounts,
            PasskeyRepository passkeys,
            SessionRows sessions,
            AccountLetters letters,
            SignInAttempts attempts,
            SecretHashing hashing,
            SecondFactors factors,
            Database database) {
        this.links = links;
        this.repository = repository;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.letters = letters;
        this.attempts = attempts;
        this.hashing = hashing;
        this.factors = factors;
        this.database = database;
    }

    Optional<OneTimeLink> find(String secret) {
        return links.find(secret);
    }

    /**
     * From then on only the new password opens the account: its sessions, its passkeys, its other links and the devices where it was
     * known end, whoever's they were. Passkeys that guard the account stay.
     */
    LinkOutcome setPassword(OneTimeLink link, String password, String repeated, String address, Device device) {
        var fault = PasswordRule.findFault(password, repeated, link.email());
        if (fault.isPresent()) {
            return new LinkOutcome.Refused(fault.get());
        }
        try {
            return keep(link, hashing.encode(NetworkAddress.of(address).text(), password), device);
        } catch (SecretHashing.TooBusyException busy) {
            return new LinkOutcome.Busy();
        }
    }

    LinkOutcome signIn(OneTimeLink link, Device device) {
        if (!database.transaction(exchange -> links.use(exchange, link))) {
            return new LinkOutcome.Ended();
        }
        return signedIn(link, link.passwordHash(), device);
    }

    private LinkOutcome keep(OneTimeLink link, String hash, Device device) {
        var isGuarded = factors.isGuarded(link.accountId());
        var isKept = database.<Boolean>transaction(exchange -> {
            if (!links.use(exchange, link)) {
                return false;
            }
            exchange.tell(accounts.changePasswordHash(link.accountId(), hash));
            if (!isGuarded) {
                exchange.tell(passkeys.removeAll(link.accountId()));
            }
            exchange.tell(repository.end(link.accountId()));
            sessions.endAll(exchange, link.accountId());
            if (link.passwordHash() != null) {
                exchange.ask(accounts.find(link.accountId()))
                        .get()
                        .ifPresent(account -> letters.tellPasswordChanged(exchange, account));
            }
            return true;
        });
        return isKept ? signedIn(link, hash, device) : new LinkOutcome.Ended();
    }

    /**
     * Failures before it were somebody else's, or of a password that nobody needs any more; those with codes still count. Whoever
     * reads the account's mail is as well proven as by its password, and no better.
     */
    private LinkOutcome signedIn(OneTimeLink link, @Nullable String hash, Device device) {
        var half = HalfSignIn.of(link.accountId(), hash);
        if (factors.asksForCode(link.accountId())) {
            attempts.clear(SignInService.EMAIL + link.email());
            return new LinkOutcome.CodeWanted(half);
        }
        attempts.clear(SignInService.EMAIL + link.email(), link.accountId());
        return new LinkOutcome.SignedIn(link.accountId(), half.knownOn(device));
    }
}
