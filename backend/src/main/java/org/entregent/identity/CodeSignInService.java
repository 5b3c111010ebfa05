package org.entregent.identity;

import java.util.Objects;
import org.entregent.access.SecurityEvent;
import org.entregent.access.SecurityLog;
import org.entregent.statement.Database;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/** Makes a half sign-in whole by a code of the same account. */
@Service
class CodeSignInService {

    private final AccountRepository accounts;
    private final SecondFactors factors;
    private final CodeProof proof;
    private final AccountLetters letters;
    private final SecurityLog log;
    private final Database database;

    CodeSignInService(
            AccountRepository accounts,
            SecondFactors factors,
            CodeProof proof,
            AccountLetters letters,
            SecurityLog log,
            Database database) {
        this.accounts = accounts;
        this.factors = factors;
        this.proof = proof;
        this.letters = letters;
        this.log = log;
        this.database = database;
    }

    CodeOutcome finish(HalfSignIn half, String code, String address, Device device) {
        if (!stillHolds(half)) {
            return new CodeOutcome.Ended();
        }
        var outcome = proof.prove(half.accountId(), device, half.isKnownTo(device), address, () -> use(half, code));
        outcome.event().ifPresent(told -> log.tell(SecurityEvent.signIn(told, half.accountId(), address)));
        return outcome;
    }

    /** The account is open, and neither its password nor that it asks for a code has changed since. */
    boolean stillHolds(HalfSignIn half) {
        return database.ask(accounts.findCredentials(half.accountId()))
                .filter(AccountRepository.Credentials::asksForCode)
                .map(now -> HalfSignIn.of(half.accountId(), now.passwordHash()))
                .filter(now -> Objects.equals(now, half))
                .isPresent();
    }

    private boolean use(HalfSignIn half, String code) {
        return database.<Boolean>transaction(exchange -> {
            var isRight = factors.use(exchange, half.accountId(), code);
            if (isRight && RecoveryCode.find(code).isPresent()) {
                tell(exchange, half);
            }
            return isRight;
        });
    }

    /** Such codes are for emergencies: their owner hears of each, since it may be somebody else's. */
    private void tell(Exchange exchange, HalfSignIn half) {
        exchange.ask(accounts.find(half.accountId()))
                .get()
                .ifPresent(account -> letters.tellFactor(exchange, account, FactorChange.CODE_USED));
    }
}
