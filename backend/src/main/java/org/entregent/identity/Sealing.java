package org.entregent.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Encrypts what the installation keeps in its database, so that a copy of the database signs nobody in. */
@Component
final class Sealing {

    private static final String MARK = "v1:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final @Nullable SecretKey key;
    private final SecureRandom random = new SecureRandom();

    Sealing(IdentityProperties properties) {
        key = properties.secret().isBlank() ? null : derive(properties.secret());
    }

    /** @param place where the text is kept: a sealed text moved elsewhere does not open */
    String seal(String text, String place) {
        if (key == null) {
            return text;
        }
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, key, nonce, place, text.getBytes(StandardCharsets.UTF_8));
        var joined =
                ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(joined.array());
    }

    /** Opens a sealed text; one that was kept before there was a secret is taken as it is. */
    String open(String kept, String place) {
        if (!kept.startsWith(MARK)) {
            return kept;
        }
        if (key == null) {
            throw new IllegalStateException("The installation's keys are encrypted: set ENTREGENT_SECRET");
        }
        var joined = Base64.getUrlDecoder().decode(kept.substring(MARK.length()));
        var nonce = Arrays.copyOf(joined, NONCE_BYTES);
        var sealed = Arrays.copyOfRange(joined, NONCE_BYTES, joined.length);
        return new String(run(Cipher.DECRYPT_MODE, key, nonce, place, sealed), StandardCharsets.UTF_8);
    }

    private static SecretKey derive(String secret) {
        try {
            var purpose = "entregent installation keys".getBytes(StandardCharsets.UTF_8);
            var input = secret.getBytes(StandardCharsets.UTF_8);
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES", HKDFParameterSpec.ofExtract().addIKM(input).thenExpand(purpose, 32));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, String place, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException(
                    "The installation's keys were encrypted with another ENTREGENT_SECRET", wrongKey);
        }
    }
}
