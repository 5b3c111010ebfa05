package org.entregent.identity;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.entregent.graph.PlainText;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Checks an e-mail and a password, without telling a stranger which e-mails have an account, in words or in time. */
@Service
@EmbeddedIssuer
class SignInService {

    /** A longer input is no password of anybody, and would only cost time. */
    static final int LONGEST_INPUT = 200;

    private final AccountRepository accounts;
    private final SignInAttempts attempts;
    private final PasswordEncoder passwords;
    private final IdentityProperties.SignIn limits;
    private final String nobodysHash;

    SignInService(
            AccountRepository accounts,
            SignInAttempts attempts,
            PasswordEncoder passwords,
            IdentityProperties properties) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.limits = properties.signIn();
        this.nobodysHash = passwords.encode("a password that nobody has");
    }

    SignInOutcome signIn(String email, String password, String address) {
        var fromAddress = "address:" + network(address);
        var addressLock = attempts.begin(fromAddress, limits.attemptsPerAddress());
        if (addressLock.isPresent()) {
            return new SignInOutcome.AddressLocked(addressLock.get());
        }
        var forEmail = "email:" + AccountRepository.fold(email);
        var emailLock = attempts.begin(forEmail, limits.attempts());
        if (emailLock.isPresent()) {
            return new SignInOutcome.EmailLocked(emailLock.get());
        }
        var outcome = check(email, password);
        if (outcome instanceof SignInOutcome.SignedIn) {
            attempts.clear(forEmail);
            attempts.giveBack(fromAddress);
            return outcome;
        }
        return attempts.findLock(forEmail)
                .<SignInOutcome>map(SignInOutcome.EmailLocked::new)
                .orElse(outcome);
    }

    private SignInOutcome check(String email, String password) {
        if (email.length() > LONGEST_INPUT || password.length() > LONGEST_INPUT || !PlainText.isStorable(email)) {
            return new SignInOutcome.Refused();
        }
        var found = accounts.findCredentials(email);
        var known = found.map(AccountRepository.Credentials::passwordHash);
        var hash = known.orElse(nobodysHash);
        if (!passwords.matches(password, hash) || known.isEmpty()) {
            return new SignInOutcome.Refused();
        }
        var accountId = found.orElseThrow().accountId();
        if (passwords.upgradeEncoding(hash)) {
            accounts.changePasswordHash(accountId, passwords.encode(password));
        }
        return new SignInOutcome.SignedIn(accountId);
    }

    /** One household has a whole /64 of IPv6 addresses to try from. */
    private static String network(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, 8)));
        } catch (IllegalArgumentException unreadable) {
            return address;
        }
    }
}
