package org.entregent.identity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entregent.access.SecurityEvent;
import org.entregent.access.SecurityLog;
import org.entregent.http.NetworkAddress;
import org.entregent.identity.PasskeyChallenges.Challenge;
import org.entregent.identity.SignInAttempts.Count;
import org.entregent.statement.Database;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.stereotype.Service;

/** Lets people in who prove that they have one of their account's passkeys, through the door that passwords go through. */
@Service
class PasskeySignInService {

    private static final String PASSKEY = "passkey:";
    private static final String DEVICE = "passkey-device:";

    private final PasskeyForms forms;
    private final PasskeyCheck check;
    private final PasskeyRepository passkeys;
    private final SignInService door;
    private final SecurityLog log;
    private final Database database;
    private final Clock clock;
    private final IdentityProperties.SignIn limits;

    PasskeySignInService(
            PasskeyForms forms,
            PasskeyCheck check,
            PasskeyRepository passkeys,
            SignInService door,
            SecurityLog log,
            Database database,
            Clock clock,
            IdentityProperties properties) {
        this.forms = forms;
        this.check = check;
        this.passkeys = passkeys;
        this.door = door;
        this.log = log;
        this.database = database;
        this.clock = clock;
        this.limits = properties.signIn();
    }

    /**
     * @param sent the browser's answer, as JSON
     * @param challenge the one that this browser got; empty where it is late or was never given
     */
    SignInOutcome signIn(String sent, Optional<Challenge> challenge, String address, Device device) {
        var read = forms.readProof(sent);
        var kept = read.flatMap(this::find);
        var counts = counts(NetworkAddress.of(address).text(), device, kept);
        var outcome = door.through(
                counts,
                () -> read.flatMap(proof -> kept.flatMap(
                                passkey -> challenge.flatMap(asked -> prove(proof, passkey, asked, device))))
                        .orElseGet(SignInOutcome.Refused::new));
        var accountId = kept.map(KeptPasskey::accountId).orElse(null);
        outcome.event().ifPresent(told -> log.tell(SecurityEvent.signIn(told, accountId, address)));
        return outcome;
    }

    private Optional<KeptPasskey> find(PublicKeyCredential<AuthenticatorAssertionResponse> proof) {
        return database.ask(passkeys.find(proof.getRawId().getBytes()));
    }

    private Optional<SignInOutcome> prove(
            PublicKeyCredential<AuthenticatorAssertionResponse> proof,
            KeptPasskey passkey,
            Challenge challenge,
            Device device) {
        var count = check.prove(proof, passkey, challenge.bytes());
        if (count.isEmpty()
                || !database.ask(passkeys.use(passkey, count.getAsLong(), challenge.givenAt(), clock.instant()))) {
            return Optional.empty();
        }
        return Optional.of(new SignInOutcome.SignedIn(passkey.accountId(), device.with(passkey.proof())));
    }

    /**
     * Nobody guesses a passkey: wrong passwords of others don't hold it up, nor does it forgive them. What is wrong is counted for
     * the passkey's account, and for the network address; on a device that is known for the account, for that device alone.
     */
    private List<Count> counts(String origin, Device device, Optional<KeptPasskey> kept) {
        var known = kept.filter(passkey -> passkey.isKnownTo(device));
        if (known.isPresent()) {
            return List.of(new Count(
                    DEVICE + device.id() + " " + known.get().accountId(),
                    limits.attempts(),
                    limits.lock(),
                    known.get().accountId()));
        }
        var counts = new ArrayList<Count>();
        counts.add(Count.of(SignInService.ADDRESS + origin, limits.attemptsPerAddress(), limits.lock()));
        kept.map(passkey ->
                        new Count(PASSKEY + passkey.accountId(), limits.attempts(), limits.lock(), passkey.accountId()))
                .ifPresent(counts::add);
        return counts;
    }
}
