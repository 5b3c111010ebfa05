package org.entregent.graph.request;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs and reads the cursors of one list as one viewer sees it. A cursor is the base64url text of 16 bytes of HMAC-SHA-256
 * followed by the row's order values, a JSON array of texts. SQL signs, Java reads.
 */
final class CursorKey {

    private static final String HMAC = "HmacSHA256";
    private static final int BLOCK = 64;
    private static final int MAX_LENGTH = 4_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final byte[] key;

    private CursorKey(byte[] key) {
        this.key = key;
    }

    /** The key of the list that the context describes. */
    static CursorKey derive(byte[] secret, String context) {
        return new CursorKey(hmac(secret, context.getBytes(StandardCharsets.UTF_8)));
    }

    /** The key as HMAC's inner round begins with it. */
    byte[] inner() {
        return padded((byte) 0x36);
    }

    /** The key as HMAC's outer round begins with it. */
    byte[] outer() {
        return padded((byte) 0x5c);
    }

    /** The order values in a cursor; null when it is not one of this list. */
    @Nullable
    List<@Nullable String> read(String cursor) {
        byte[] bytes = decode(cursor);
        if (bytes == null || bytes.length <= CursorContext.SIGNATURE_LENGTH) {
            return null;
        }
        byte[] payload = Arrays.copyOfRange(bytes, CursorContext.SIGNATURE_LENGTH, bytes.length);
        byte[] expected = Arrays.copyOf(hmac(key, payload), CursorContext.SIGNATURE_LENGTH);
        if (!MessageDigest.isEqual(expected, Arrays.copyOf(bytes, CursorContext.SIGNATURE_LENGTH))) {
            return null;
        }
        return values(payload);
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + HMAC, impossible);
        }
    }

    private static byte @Nullable [] decode(String cursor) {
        if (cursor.length() > MAX_LENGTH) {
            return null;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            // One row has one cursor: other spellings of the same bytes don't count.
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(cursor) ? bytes : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static @Nullable List<@Nullable String> values(byte[] payload) {
        try {
            List<@Nullable String> values = new ArrayList<>();
            for (JsonNode value : JSON.readTree(new String(payload, StandardCharsets.UTF_8))) {
                values.add(value.isNull() ? null : value.stringValue());
            }
            return values;
        } catch (JacksonException malformed) {
            return null;
        }
    }

    private byte[] padded(byte pad) {
        byte[] block = Arrays.copyOf(key, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= pad;
        }
        return block;
    }
}
