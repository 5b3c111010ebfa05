package org.entregent.visitor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.entregent.graph.NodeIds;
import org.entregent.graph.Reference;
import org.entregent.identity.KeyedDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The secret of a visitor's own page, which stands in each of their letters. It is made of the visit by the installation's own key and
 * kept nowhere: a copy of the database opens no page.
 */
@Component
class VisitorLink {

    private static final String LINK_USE = "visitor link";
    private static final String OBJECTION_USE = "visitor objection";
    private static final String DESK = "/invites?groupe=";

    private final KeyedDigest digest;
    private final NodeIds ids;

    VisitorLink(KeyedDigest digest, NodeIds ids) {
        this.digest = digest;
        this.ids = ids;
    }

    String secret(Reference visitor) {
        return digest.of(LINK_USE, visitor.region() + " " + visitor.uuid());
    }

    boolean isGood(Reference visitor, String secret) {
        return MessageDigest.isEqual(secret(visitor).getBytes(UTF_8), secret.getBytes(UTF_8));
    }

    /** Where the visitor's own page is. */
    String path(Reference visitor, UUID chapterId) {
        return OwnVisitPage.path(chapterPart(visitor.region(), chapterId), visitor.uuid(), secret(visitor));
    }

    /** Where the calendar's file is. */
    String calendarPath(Reference visitor, UUID chapterId) {
        return VisitCalendarController.path(chapterPart(visitor.region(), chapterId), visitor.uuid(), secret(visitor));
    }

    /** Where whoever runs a chapter's meetings looks after its visitors. */
    String deskPath(Reference chapter) {
        return DESK + ids.format(chapter);
    }

    /** By what an objection of somebody with this address and number is known. */
    List<String> objections(@Nullable String email, @Nullable String phone) {
        return Stream.of(email, phone)
                .filter(Objects::nonNull)
                .map(contact -> digest.of(OBJECTION_USE, contact))
                .toList();
    }

    private String chapterPart(int regionId, UUID chapterId) {
        return ids.format(VisitorPayloads.chapter(regionId, chapterId));
    }
}
