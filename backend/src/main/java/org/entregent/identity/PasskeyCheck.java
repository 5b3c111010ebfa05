package org.entregent.identity;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/** Says whether what a device sent proves that it has a passkey. It reads and keeps nothing: that is its callers' transaction. */
@Component
final class PasskeyCheck {

    private static final String NO_NAME = "";

    private final PasskeyForms forms;
    private final Webauthn4JRelyingPartyOperations operations;

    PasskeyCheck(PasskeyForms forms) {
        this.forms = forms;
        var bench = new PasskeyBench();
        this.operations = new Webauthn4JRelyingPartyOperations(bench, bench, forms.site(), Set.of(forms.origin()));
    }

    /** What a device made for the challenge; empty where that isn't proven. */
    Optional<NewPasskey> findNew(String sent, PasskeyHolder holder, Bytes challenge) {
        return forms.readNew(sent)
                .flatMap(made -> PasskeyBench.over(null, PasskeyForms.user(holder), () -> {
                    var options = forms.creation(holder, challenge);
                    var asked = new ImmutableRelyingPartyRegistrationRequest(
                            options, new RelyingPartyPublicKey(made, NO_NAME));
                    return operations.registerCredential(asked);
                }))
                .flatMap(PasskeyCheck::made);
    }

    /** How often the device has signed by now; empty where nothing is proven. */
    OptionalLong prove(PublicKeyCredential<AuthenticatorAssertionResponse> sent, KeptPasskey kept, Bytes challenge) {
        if (!new Bytes(kept.handle()).equals(sent.getResponse().getUserHandle())) {
            return OptionalLong.empty();
        }
        var owner = ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(kept.handle()))
                .name(NO_NAME)
                .displayName(NO_NAME)
                .build();
        var updated = PasskeyBench.over(record(kept), owner, () -> {
            operations.authenticate(new RelyingPartyAuthenticationRequest(forms.request(challenge), sent));
            return PasskeyBench.saved();
        });
        return updated.map(CredentialRecord::getSignatureCount)
                .filter(count -> isNext(count, kept.signatureCount()))
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** Spring compares with the count of the day on which the key was made: a copy that is behind the last proof goes unnoticed. */
    private static boolean isNext(long count, long former) {
        return count > former || count == 0 && former == 0;
    }

    private static Optional<NewPasskey> made(CredentialRecord made) {
        var attestation = made.getAttestationObject();
        if (attestation == null || !made.isUvInitialized()) {
            return Optional.empty();
        }
        return Optional.of(new NewPasskey(
                made.getCredentialId().getBytes(),
                made.getPublicKey().getBytes(),
                attestation.getBytes(),
                made.getSignatureCount(),
                made.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .collect(Collectors.toSet())));
    }

    private static CredentialRecord record(KeptPasskey kept) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(kept.credentialId()))
                .userEntityUserId(new Bytes(kept.handle()))
                .publicKey(new ImmutablePublicKeyCose(kept.publicKey()))
                .attestationObject(new Bytes(kept.attestation()))
                .signatureCount(kept.signatureCount())
                .uvInitialized(true)
                .transports(Set.of())
                .label(NO_NAME)
                .build();
    }
}
