package org.entregent.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/**
 * What Spring finds and keeps while it looks at one proof: what the caller has read from the database already, and will write into
 * it with whatever else its transaction holds.
 */
final class PasskeyBench implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyBench.class);
    private static final ScopedValue<Proof> PRESENT = ScopedValue.newInstance();

    private static final class Proof {

        private final @Nullable CredentialRecord known;
        private final PublicKeyCredentialUserEntity owner;
        private @Nullable CredentialRecord saved;

        private Proof(@Nullable CredentialRecord known, PublicKeyCredentialUserEntity owner) {
            this.known = known;
            this.owner = owner;
        }
    }

    /**
     * Looks at one proof. What is wrong with it is nobody's business but a developer's; no database is asked meanwhile, so that
     * nothing else can fail.
     *
     * @param known the passkey that is to be proven; null for a new one
     */
    static <T> Optional<T> over(
            @Nullable CredentialRecord known, PublicKeyCredentialUserEntity owner, Supplier<T> look) {
        try {
            return Optional.of(
                    ScopedValue.where(PRESENT, new Proof(known, owner)).call(look::get));
        } catch (RuntimeException wrong) {
            LOG.debug("A passkey was not proven: {}", wrong.toString());
            return Optional.empty();
        }
    }

    /** As it is after the proof. */
    static CredentialRecord saved() {
        var saved = PRESENT.get().saved;
        if (saved == null) {
            throw new IllegalStateException("Nothing was proven");
        }
        return saved;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        var known = PRESENT.get().known;
        return known != null && known.getCredentialId().equals(credentialId) ? known : null;
    }

    @Override
    public void save(CredentialRecord passkey) {
        PRESENT.get().saved = passkey;
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes handle) {
        return PRESENT.get().owner;
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String name) {
        throw new UnsupportedOperationException("Nobody is looked for by name");
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        throw new UnsupportedOperationException("Nobody's passkeys are listed here");
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("Accounts are made elsewhere");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Passkeys are removed elsewhere");
    }
}
