package org.entregent.identity;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A device with one passkey, and the browser that asks it, as far as a server sees them. It can be told to lie. */
final class SoftwareAuthenticator {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;
    private static final int NAME_BYTES = 32;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final KeyPair keys;
    private final byte[] name = new byte[NAME_BYTES];
    private String origin;
    private boolean isVerifying = true;
    private boolean isFramed;
    private int count;
    private String handle = "";
    private String site = "";

    /** @param origin where the page stands that asks */
    SoftwareAuthenticator(String origin) {
        this.origin = origin;
        new SecureRandom().nextBytes(name);
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    SoftwareAuthenticator at(String other) {
        origin = other;
        return this;
    }

    /** Somebody who found the device, and can't show that it is theirs. */
    SoftwareAuthenticator withoutVerification() {
        isVerifying = false;
        return this;
    }

    /** In a frame of somebody else's page. */
    SoftwareAuthenticator framed() {
        isFramed = true;
        return this;
    }

    SoftwareAuthenticator countingFrom(int signatures) {
        count = signatures;
        return this;
    }

    SoftwareAuthenticator withHandle(String other) {
        handle = other;
        return this;
    }

    SoftwareAuthenticator forSite(String other) {
        site = other;
        return this;
    }

    String handle() {
        return handle;
    }

    /** Makes its passkey. */
    String make(JsonNode options) {
        handle = options.at("/user/id").asString();
        site = options.at("/rp/id").asString();
        var data = clientData("webauthn.create", options.at("/challenge").asString());
        var attestation = join(
                bytes(0xa3, 0x63),
                text("fmt"),
                bytes(0x64),
                text("none"),
                bytes(0x67),
                text("attStmt"),
                bytes(0xa0, 0x68),
                text("authData"),
                byteString(join(authenticatorData(WITH_KEY), new byte[16], bytes(0, NAME_BYTES), name, publicKey())));
        return answer(Map.of("clientDataJSON", encode(data), "attestationObject", encode(attestation)));
    }

    /** Proves that it has its passkey. */
    String prove(JsonNode options) {
        var data = clientData("webauthn.get", options.at("/challenge").asString());
        var said = authenticatorData(0);
        return answer(Map.of(
                "clientDataJSON",
                encode(data),
                "authenticatorData",
                encode(said),
                "signature",
                encode(sign(join(said, digest(data)))),
                "userHandle",
                handle));
    }

    private String answer(Map<String, String> response) {
        return JSON.writeValueAsString(Map.of(
                "id",
                encode(name),
                "rawId",
                encode(name),
                "type",
                "public-key",
                "response",
                response,
                "clientExtensionResults",
                Map.of()));
    }

    private byte[] clientData(String type, String challenge) {
        return JSON.writeValueAsBytes(
                Map.of("type", type, "challenge", challenge, "origin", origin, "crossOrigin", isFramed));
    }

    private byte[] authenticatorData(int more) {
        var flags = PRESENT | (isVerifying ? VERIFIED : 0) | more;
        var counted = ByteBuffer.allocate(4).putInt(count == 0 ? 0 : count++).array();
        return join(digest(text(site)), bytes(flags), counted);
    }

    /** As COSE writes it: ES256 on P-256. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return join(
                bytes(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20),
                coordinate(point.getAffineX()),
                bytes(0x22, 0x58, 0x20),
                coordinate(point.getAffineY()));
    }

    private byte[] sign(byte[] said) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(said);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] coordinate(BigInteger number) {
        var signed = number.toByteArray();
        var fixed = new byte[32];
        var length = Math.min(signed.length, fixed.length);
        System.arraycopy(signed, signed.length - length, fixed, fixed.length - length, length);
        return fixed;
    }

    private static byte[] byteString(byte[] content) {
        return join(bytes(0x59, content.length >> 8, content.length & 0xff), content);
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        var content = new byte[values.length];
        for (var index = 0; index < values.length; index++) {
            content[index] = (byte) values[index];
        }
        return content;
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (var part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static String encode(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }
}
