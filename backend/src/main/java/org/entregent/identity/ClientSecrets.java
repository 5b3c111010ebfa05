package org.entregent.identity;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entregent.http.NetworkAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Spring's check of a client, with our proof of its secret within; a client that doesn't exist costs the same as a wrong secret.
 * */
final class ClientSecrets implements AuthenticationProvider {

    private static final Set<ClientAuthenticationMethod> BY_SECRET =
            Set.of(ClientAuthenticationMethod.CLIENT_SECRET_BASIC, ClientAuthenticationMethod.CLIENT_SECRET_POST);

    /** Spring compares the secret without telling whose it is. */
    private static final ScopedValue<Attempt> ATTEMPT = ScopedValue.newInstance();

    private final ClientSecretAuthenticationProvider spring;
    private final ClientProof proof;
    private final SecretHashing hashing;

    ClientSecrets(ClientSecretAuthenticationProvider spring, ClientProof proof, SecretHashing hashing) {
        this.spring = spring;
        this.proof = proof;
        this.hashing = hashing;
        spring.setPasswordEncoder(new Comparison());
    }

    @Override
    public @Nullable Authentication authenticate(Authentication authentication) {
        var asked = (OAuth2ClientAuthenticationToken) authentication;
        if (!BY_SECRET.contains(asked.getClientAuthenticationMethod())) {
            return null;
        }
        var address = asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var attempt = new Attempt(asked.getPrincipal().toString(), address);
        return ScopedValue.where(ATTEMPT, attempt).call(() -> authenticate(asked, attempt));
    }

    @Override
    public boolean supports(Class<?> type) {
        return spring.supports(type);
    }

    private @Nullable Authentication authenticate(OAuth2ClientAuthenticationToken asked, Attempt attempt) {
        try {
            return spring.authenticate(asked);
        } catch (OAuth2AuthenticationException refused) {
            if (!attempt.compared) {
                var secret = Objects.toString(asked.getCredentials(), "");
                proof.find(attempt.clientId, secret, null, attempt.address);
            }
            throw refused;
        }
    }

    private static final class Attempt {

        private final String clientId;
        private final String address;
        /** With the secrets of a client that exists. */
        private boolean compared;
        /** The hash that the secret was proven against. */
        private Optional<String> proven = Optional.empty();

        Attempt(String clientId, String address) {
            this.clientId = clientId;
            this.address = address;
        }
    }

    private final class Comparison implements PasswordEncoder {

        @Override
        public boolean matches(@Nullable CharSequence secret, @Nullable String kept) {
            var attempt = ATTEMPT.get();
            if (secret == null || kept == null) {
                return false;
            }
            attempt.compared = true;
            attempt.proven = proof.find(attempt.clientId, secret, KeptSecrets.parse(kept), attempt.address);
            return attempt.proven.isPresent();
        }

        /** A former secret ends soon, and stays as it is. */
        @Override
        public boolean upgradeEncoding(@Nullable String kept) {
            var proven = ATTEMPT.get().proven;
            return kept != null
                    && proven.filter(KeptSecrets.parse(kept).present()::equals)
                            .filter(hashing::isOutdated)
                            .isPresent();
        }

        /** The hash stays as it is while others wait for theirs. */
        @Override
        public @Nullable String encode(@Nullable CharSequence secret) {
            var attempt = ATTEMPT.get();
            try {
                return hashing.encode(NetworkAddress.of(attempt.address).text(), Objects.requireNonNull(secret));
            } catch (SecretHashing.TooBusyException later) {
                return attempt.proven.orElse(null);
            }
        }
    }
}
