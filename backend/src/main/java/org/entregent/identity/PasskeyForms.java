package org.entregent.identity;

import java.util.Optional;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is asked of browsers about passkeys, and what they answer, as JSON. */
@Component
final class PasskeyForms {

    /** A key's attestation is the longest part; what is longer is none. */
    private static final int LONGEST = 32_000;

    private static final String NAME = "Entregent";

    /** The person shows the device that it is they: by finger, face or the device's own code. */
    private static final UserVerificationRequirement PERSON = UserVerificationRequirement.REQUIRED;

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final PublicKeyCredentialRpEntity site;
    private final String origin;

    PasskeyForms(IdentityProperties properties) {
        var url = properties.publicUrl();
        var port = url.getPort() < 0 ? "" : ":" + url.getPort();
        origin = url.getScheme() + "://" + url.getHost() + port;
        site = PublicKeyCredentialRpEntity.builder()
                .id(url.getHost())
                .name(NAME)
                .build();
    }

    /** Whom devices keep passkeys for. */
    PublicKeyCredentialRpEntity site() {
        return site;
    }

    /** Where a page of ours stands, and no other that asks for passkeys. */
    String origin() {
        return origin;
    }

    /** The same for everybody: which accounts there are, and who has a passkey, isn't told. */
    PublicKeyCredentialRequestOptions request(Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge)
                .rpId(site.getId())
                .timeout(PasskeyChallenges.LIFE)
                .userVerification(PERSON)
                .build();
    }

    PublicKeyCredentialCreationOptions creation(PasskeyHolder holder, Bytes challenge) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(site)
                .user(user(holder))
                .challenge(challenge)
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .timeout(PasskeyChallenges.LIFE)
                .excludeCredentials(holder.passkeys().stream()
                        .map(id -> PublicKeyCredentialDescriptor.builder()
                                .id(new Bytes(id))
                                .build())
                        .toList())
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(PERSON)
                        .build())
                // Who made the device is nobody's business.
                .attestation(AttestationConveyancePreference.NONE)
                .build();
    }

    static PublicKeyCredentialUserEntity user(PasskeyHolder holder) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(holder.handle()))
                .name(holder.email())
                .displayName(holder.name())
                .build();
    }

    String text(Object options) {
        return json.writeValueAsString(options);
    }

    Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> readNew(String sent) {
        return read(sent, new TypeReference<>() {});
    }

    Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> readProof(String sent) {
        return read(sent, new TypeReference<>() {});
    }

    private <T> Optional<T> read(String sent, TypeReference<T> type) {
        if (sent.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(json.readValue(sent, type));
        } catch (JacksonException | IllegalArgumentException strange) {
            return Optional.empty();
        }
    }
}
