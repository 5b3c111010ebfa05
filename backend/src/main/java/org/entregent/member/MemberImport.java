package org.entregent.member;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.entregent.member.ImportInputs.ImportMembersInput;
import org.jspecify.annotations.Nullable;

/** An import as it is kept. */
final class MemberImport {

    /**
     * @param digest of what the command said
     * @param keptAt by the database's clock
     */
    record Kept(String digest, int memberCount, @Nullable OffsetDateTime undoneAt, OffsetDateTime keptAt) {}

    /** Of what a command says: {@code knownCount} of its rows were members before. */
    record New(
            int regionId,
            UUID id,
            UUID chapterId,
            @Nullable String fileName,
            String digest,
            int memberCount,
            int knownCount) {}

    private MemberImport() {}

    /** SHA-256 of all that makes one import another than the next. */
    static String digest(ImportMembersInput input) {
        var file = input.file();
        var said = String.join("\0", file.chapterId(), file.joinedOn().toString(), file.text());
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
