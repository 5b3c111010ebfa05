package org.entregent.graph.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.entregent.DatabaseTest;
import org.entregent.TestDatabase;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** What SQL signs, Java reads. */
@DatabaseTest
class CursorKeyTest {

    private static final byte[] SECRET = "secret".getBytes(StandardCharsets.UTF_8);

    @Test
    void signsAsHmacDoes() throws Exception {
        CursorKey key = CursorKey.derive(SECRET, "list");
        byte[] derived = hmac(SECRET, "list");
        String signature = (String) DSL.using(TestDatabase.owner(), SQLDialect.POSTGRES)
                .fetchValue(
                        "select encode(sha256(?::bytea || sha256(?::bytea || convert_to('[\"é\"]', 'UTF8'))), 'hex')",
                        key.outer(),
                        key.inner());
        assertThat(signature).isEqualTo(HexFormat.of().formatHex(hmac(derived, "[\"é\"]")));
    }

    @Test
    void readsOnlyItsOwnCursors() throws Exception {
        String cursor = cursor("[\"a\", null, \"é\"]");
        assertThat(CursorKey.derive(SECRET, "list").read(cursor)).containsExactly("a", null, "é");
        assertThat(CursorKey.derive(SECRET, "other list").read(cursor)).isNull();
        assertThat(CursorKey.derive("other".getBytes(StandardCharsets.UTF_8), "list")
                        .read(cursor))
                .isNull();
        assertThat(CursorKey.derive(SECRET, "list").read(cursor + "=")).isNull();
        assertThat(CursorKey.derive(SECRET, "list").read(cursor("no json"))).isNull();
    }

    private static String cursor(String payload) throws Exception {
        byte[] text = payload.getBytes(StandardCharsets.UTF_8);
        byte[] cursor =
                Arrays.copyOf(hmac(hmac(SECRET, "list"), payload), CursorContext.SIGNATURE_LENGTH + text.length);
        System.arraycopy(text, 0, cursor, CursorContext.SIGNATURE_LENGTH, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    private static byte[] hmac(byte[] key, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
