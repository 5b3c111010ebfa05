package org.entregent.membership;

import java.util.UUID;
import java.util.regex.Pattern;
import org.entregent.identity.Fingerprint;
import org.entregent.identity.KeyedDigest;
import org.springframework.stereotype.Component;

/**
 * The secret in the link of an applicant's letters. It is made of the application's id by a key of the installation's own, so that
 * every letter has the same link, and the database keeps its SHA-256 and nothing else.
 */
@Component
class ApplicantLink {

    private static final String DIGEST_USE = "links of applicants";
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private final KeyedDigest digest;

    ApplicantLink(KeyedDigest digest) {
        this.digest = digest;
    }

    String secret(UUID applicationId) {
        return digest.of(DIGEST_USE, applicationId.toString());
    }

    /** What is kept of it. */
    String hash(UUID applicationId) {
        return Fingerprint.of(secret(applicationId));
    }

    /** Whether it can be one at all. */
    static boolean isForm(String secret) {
        return FORM.matcher(secret).matches();
    }
}
