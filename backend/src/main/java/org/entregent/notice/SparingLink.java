package org.entregent.notice;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.entregent.access.LinkSignature;
import org.entregent.notice.OutgoingMail.Spared;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address by which somebody is spared mail of one kind, without signing in: 16 bytes for the account, 1 for the kind, and 16 of
 * the signature of both. Whoever has it can decline that mail in their name, and do nothing else.
 */
@Component
class SparingLink {

    /** Where it is answered; the token stands in its only segment. */
    static final String PATTERN = "/notifications/arret/{token:[A-Za-z0-9_-]{44}}";

    private static final String USE = "sparing mail";
    private static final int SIGNED = 17;
    private static final int SIGNATURE = 16;

    private final LinkSignature signature;
    private final String publicUrl;

    SparingLink(LinkSignature signature, @Value("${entregent.public-url}") String publicUrl) {
        this.signature = signature;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    String to(Spared spared) {
        return publicUrl + PATTERN.substring(0, PATTERN.indexOf('{')) + token(spared);
    }

    /** Nothing for what was never signed here. */
    Optional<Spared> read(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        if (bytes.length != SIGNED + SIGNATURE) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes);
        var accountId = new UUID(buffer.getLong(), buffer.getLong());
        var kind = buffer.get() - 1;
        if (kind < 0 || kind >= NoticeKind.values().length) {
            return Optional.empty();
        }
        var spared = new Spared(accountId, NoticeKind.values()[kind]);
        return MessageDigest.isEqual(bytes, bytes(spared)) ? Optional.of(spared) : Optional.empty();
    }

    private String token(Spared spared) {
        return Base64.getUrlEncoder().encodeToString(bytes(spared));
    }

    private byte[] bytes(Spared spared) {
        var account = spared.accountId();
        return ByteBuffer.allocate(SIGNED + SIGNATURE)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .put((byte) spared.kind().id())
                .put(signature.of(USE, account + " " + spared.kind()), 0, SIGNATURE)
                .array();
    }
}
