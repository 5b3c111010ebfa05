package org.entregent.notice;

import java.util.UUID;

/**
 * What people of a region are to be told.
 *
 * @param subjectId what happened to
 * @param name tells apart what one subject gives occasion to more than once; empty where that can't be
 */
public record Occasion(NoticeKind kind, int regionId, UUID subjectId, String name) {

    NewNotice to(UUID recipientId) {
        return new NewNotice(kind, regionId, recipientId, subjectId, name);
    }
}
