package org.entregent.notice;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what waits so that a copy of the database opens no link: AES-GCM, with a key of the installation's secret. It holds to the
 * mail's id and address: what is moved to another row does not open.
 */
@Component
class MailSeal {

    private static final String MARK = "v1:";
    private static final String PURPOSE = "entregent mail";
    private static final int NONCE_BYTES = 12;

    /** @param place which mail, and for whom */
    record Sealed(String place, MailContents contents) {}

    private final JsonMapper json;
    private final @Nullable BytesEncryptor key;

    MailSeal(JsonMapper json, @Value("${entregent.secret}") String secret) {
        this.json = json;
        this.key = secret.isBlank() ? null : derive(secret);
    }

    String seal(String place, MailContents contents) {
        var text = json.writeValueAsString(new Sealed(place, contents));
        return key == null
                ? text
                : MARK + Base64.getEncoder().encodeToString(key.encrypt(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws IllegalStateException when it was sealed with another secret, or for another mail */
    MailContents open(String place, String kept) {
        var sealed = json.readValue(text(kept), Sealed.class);
        if (!sealed.place().equals(place)) {
            throw new IllegalStateException("These are the contents of another mail");
        }
        return sealed.contents();
    }

    private String text(String kept) {
        if (!kept.startsWith(MARK)) {
            return kept;
        }
        if (key == null) {
            throw new IllegalStateException("Mail that waits is sealed: set ENTREGENT_SECRET");
        }
        try {
            var sealed = Base64.getDecoder().decode(kept.substring(MARK.length()));
            return new String(key.decrypt(sealed), StandardCharsets.UTF_8);
        } catch (RuntimeException wrongKey) {
            throw new IllegalStateException("The mail was sealed with another ENTREGENT_SECRET", wrongKey);
        }
    }

    private static BytesEncryptor derive(String secret) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(secret.getBytes(StandardCharsets.UTF_8))
                    .thenExpand(PURPOSE.getBytes(StandardCharsets.UTF_8), 32);
            return AesGcmBytesEncryptor.withSecretKey(
                            KDF.getInstance("HKDF-SHA256").deriveKey("AES", parameters))
                    .ivGenerator(KeyGenerators.secureRandom(NONCE_BYTES))
                    .build();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
