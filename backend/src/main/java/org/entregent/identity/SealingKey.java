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

/** Encrypts texts so that a change is noticed: AES-GCM, with a nonce of its own for each. */
final class SealingKey {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    private SealingKey(SecretKey key) {
        this.key = key;
    }

    /** @param purpose keys of other purposes open nothing of this one */
    static SealingKey derive(String secret, String purpose) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(secret.getBytes(StandardCharsets.UTF_8))
                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32);
            return new SealingKey(KDF.getInstance("HKDF-SHA256").deriveKey("AES", parameters));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param place where the text is kept: a sealed text moved elsewhere does not open */
    String seal(String text, String place) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = run(Cipher.ENCRYPT_MODE, nonce, place, text.getBytes(StandardCharsets.UTF_8));
            var joined =
                    ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws GeneralSecurityException when it was sealed by another key or for another place, or changed */
    String open(String sealed, String place) throws GeneralSecurityException {
        var joined = decode(sealed);
        var nonce = Arrays.copyOf(joined, NONCE_BYTES);
        var text = Arrays.copyOfRange(joined, NONCE_BYTES, joined.length);
        return new String(run(Cipher.DECRYPT_MODE, nonce, place, text), StandardCharsets.UTF_8);
    }

    private static byte[] decode(String sealed) throws GeneralSecurityException {
        try {
            var bytes = Base64.getUrlDecoder().decode(sealed);
            if (bytes.length > NONCE_BYTES) {
                return bytes;
            }
            throw new GeneralSecurityException("Too short to be sealed");
        } catch (IllegalArgumentException garbled) {
            throw new GeneralSecurityException(garbled);
        }
    }

    private byte[] run(int mode, byte[] nonce, String place, byte[] input) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(input);
    }
}
