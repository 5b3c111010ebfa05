package org.entregent.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.entregent.http.NetworkAddress;
import org.entregent.identity.SignInAttempts.Count;
import org.springframework.stereotype.Component;

/**
 * Counts the codes that somebody tries, as passwords are counted and apart from them: whoever guesses passwords locks nobody out of
 * this step, and whoever has the right password gets no new guesses by typing it again.
 */
@Component
final class CodeProof {

    private final SignInAttempts attempts;
    private final IdentityProperties.SignIn limits;

    CodeProof(SignInAttempts attempts, IdentityProperties properties) {
        this.attempts = attempts;
        this.limits = properties.signIn();
    }

    /**
     * @param isKnown whether the account has signed in on this device before: then its own failures count, and no others
     * @param check uses the code up, and says whether it was right
     */
    CodeOutcome prove(UUID accountId, Device device, boolean isKnown, String address, BooleanSupplier check) {
        var counts = counts(accountId, device, isKnown, address);
        for (var count : counts) {
            var lock = attempts.begin(count);
            if (lock.isPresent()) {
                return new CodeOutcome.Locked(lock.get());
            }
        }
        var own = counts.getLast();
        if (check.getAsBoolean()) {
            attempts.clear(own);
            counts.stream().filter(count -> count != own).forEach(attempts::giveBack);
            return new CodeOutcome.Right();
        }
        return findLock(own).<CodeOutcome>map(CodeOutcome.Locked::new).orElseGet(CodeOutcome.Wrong::new);
    }

    private List<Count> counts(UUID accountId, Device device, boolean isKnown, String address) {
        if (isKnown) {
            return List.of(own("code-device:" + device.id() + " " + accountId, accountId));
        }
        var origin = NetworkAddress.of(address).text();
        return List.of(
                Count.of(SignInService.ADDRESS + origin, limits.attemptsPerAddress(), limits.lock()),
                own("code:" + accountId, accountId));
    }

    private Count own(String subject, UUID accountId) {
        return new Count(subject, limits.attempts(), limits.lock(), accountId);
    }

    private Optional<Instant> findLock(Count count) {
        return attempts.findLock(count);
    }
}
