package org.entregent.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.entregent.access.SecurityEvent;
import org.entregent.access.SecurityLog;
import org.entregent.graph.PlainText;
import org.entregent.http.NetworkAddress;
import org.entregent.identity.AccountRepository.Credentials;
import org.entregent.identity.SignInAttempts.Count;
import org.springframework.stereotype.Service;

/** Checks an e-mail and a password, without telling a stranger which e-mails have an account, in words or in time. */
@Service
class SignInService {

    /** A longer input is nobody's password, and would only cost time. */
    static final int LONGEST_INPUT = 200;

    private static final String DEVICE = "device:";
    static final String ADDRESS = "address:";
    static final String EMAIL = "email:";

    private final AccountRepository accounts;
    private final SignInAttempts attempts;
    private final SecretHashing hashing;
    private final SecurityLog log;
    private final IdentityProperties.SignIn limits;

    SignInService(
            AccountRepository accounts,
            SignInAttempts attempts,
            SecretHashing hashing,
            SecurityLog log,
            IdentityProperties properties) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.hashing = hashing;
        this.log = log;
        this.limits = properties.signIn();
    }

    SignInOutcome signIn(String email, String password, String address, Device device) {
        var found = isPossible(email) ? accounts.findCredentials(email) : Optional.<Credentials>empty();
        var outcome = attempt(email, password, NetworkAddress.of(address).text(), device, found);
        var accountId = found.map(Credentials::accountId).orElse(null);
        outcome.event().ifPresent(told -> log.tell(SecurityEvent.signIn(told, accountId, address)));
        return outcome;
    }

    private SignInOutcome attempt(
            String email, String password, String origin, Device device, Optional<Credentials> found) {
        return through(counts(email, origin, device, found), () -> check(found, password, origin, device));
    }

    /**
     * Lets a proof be looked at unless too many were wrong before, and counts it.
     *
     * @param counts of what attempts are counted; the last one is the account's
     */
    SignInOutcome through(List<Count> counts, Supplier<SignInOutcome> check) {
        List<Count> begun = new ArrayList<>();
        for (var count : counts) {
            var lock = attempts.begin(count);
            if (lock.isPresent()) {
                return locked(count, lock.get());
            }
            begun.add(count);
        }
        try {
            return end(check.get(), counts);
        } catch (SecretHashing.TooBusyException busy) {
            begun.forEach(attempts::giveBack);
            return new SignInOutcome.Busy();
        }
    }

    /**
     * On a device where the account has signed in before, only that device's failures count: what others try elsewhere, or from the
     * same room, locks nobody out there. Elsewhere failures with the e-mail and failures from the address count; the latter first,
     * lest one address fill the table with e-mails.
     */
    private List<Count> counts(String email, String origin, Device device, Optional<Credentials> found) {
        return found.filter(known -> known.isKnownTo(device))
                .map(known -> List.of(onDevice(device, known.accountId())))
                .orElseGet(() -> List.of(
                        count(ADDRESS + origin, limits.attemptsPerAddress()),
                        count(EMAIL + AccountRepository.fold(email), limits.attempts())));
    }

    private Count onDevice(Device device, UUID accountId) {
        return new Count(DEVICE + device.id() + " " + accountId, limits.attempts(), limits.lock(), accountId);
    }

    private Count count(String subject, int allowed) {
        return Count.of(subject, allowed, limits.lock());
    }

    /** The last of the counts is the account's, and success clears it; a network address is only given its attempt back. */
    private SignInOutcome end(SignInOutcome outcome, List<Count> counts) {
        var own = counts.getLast();
        if (outcome instanceof SignInOutcome.SignedIn || outcome instanceof SignInOutcome.CodeWanted) {
            attempts.clear(own);
            counts.stream().filter(count -> count != own).forEach(attempts::giveBack);
            return outcome;
        }
        return attempts.findLock(own).map(until -> locked(own, until)).orElse(outcome);
    }

    private static SignInOutcome locked(Count count, Instant until) {
        return count.subject().startsWith(ADDRESS)
                ? new SignInOutcome.AddressLocked(until)
                : new SignInOutcome.EmailLocked(until);
    }

    private SignInOutcome check(Optional<Credentials> found, String password, String origin, Device device) {
        var hash = found.map(Credentials::passwordHash).orElse(null);
        if (!isPossible(password) || !hashing.matches(origin, password, hash) || hash == null) {
            return new SignInOutcome.Refused();
        }
        var accountId = found.orElseThrow().accountId();
        var kept = renew(found.orElseThrow(), hash, password, origin);
        if (found.orElseThrow().asksForCode()) {
            return new SignInOutcome.CodeWanted(HalfSignIn.of(accountId, kept));
        }
        return new SignInOutcome.SignedIn(accountId, device.with(Device.Proof.of(accountId, kept)));
    }

    /** The hash that is kept from now on: a new one of the present kind, unless others wait for theirs. */
    private String renew(Credentials credentials, String hash, String password, String origin) {
        if (!hashing.isOutdated(hash)) {
            return hash;
        }
        try {
            var renewed = hashing.encode(origin, password);
            accounts.renewPasswordHash(credentials.accountId(), hash, renewed);
            return renewed;
        } catch (SecretHashing.TooBusyException later) {
            return hash;
        }
    }

    /** Neither too long for anybody's, nor with a character that the database has no place for. */
    static boolean isPossible(String input) {
        return input.length() <= LONGEST_INPUT && PlainText.isStorable(input);
    }
}
