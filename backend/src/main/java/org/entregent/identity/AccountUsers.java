package org.entregent.identity;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Finds the account of somebody whom the issuer vouches for: by the subject, or at first by an e-mail that the issuer verified. */
@Component
class AccountUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String NO_ACCOUNT = "no_account";

    private final AccountRepository accounts;
    private final boolean embedded;
    private final OidcUserService issuer = IssuerRequests.users();

    AccountUsers(AccountRepository accounts, IdentityProperties properties) {
        this.accounts = accounts;
        this.embedded = properties.isEmbedded();
    }

    @Override
    public AccountUser loadUser(OidcUserRequest request) {
        var user = issuer.loadUser(request);
        var subject = Objects.requireNonNull(user.getSubject());
        var account = embedded ? Optional.of(UUID.fromString(subject)) : find(user, subject);
        return account.map(id -> new AccountUser(id, user))
                .orElseThrow(() -> new OAuth2AuthenticationException(NO_ACCOUNT));
    }

    private Optional<UUID> find(OidcUser user, String subject) {
        return accounts.findBySubject(subject).or(() -> {
            var email = user.getEmail();
            return email != null && Boolean.TRUE.equals(user.getEmailVerified())
                    ? accounts.bindSubject(email, subject)
                    : Optional.empty();
        });
    }

    /** The issuer's user with the account that it signs in to. */
    static final class AccountUser extends DefaultOidcUser {

        private static final long serialVersionUID = 1;

        private final UUID accountId;

        AccountUser(UUID accountId, OidcUser user) {
            super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
            this.accountId = accountId;
        }

        UUID accountId() {
            return accountId;
        }
    }
}
