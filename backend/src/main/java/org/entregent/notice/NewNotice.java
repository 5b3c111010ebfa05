package org.entregent.notice;

import java.util.UUID;

/**
 * What a member is to be told.
 *
 * @param regionId of the member and of the subject alike
 * @param recipientId the member
 * @param subjectId what happened to: what kind of thing that is follows from the kind
 * @param occasion tells apart what one subject gives occasion to more than once; empty where that can't be. The same occasion told
 *     to the same member again changes nothing
 */
public record NewNotice(NoticeKind kind, int regionId, UUID recipientId, UUID subjectId, String occasion) {

    /** What one subject gives occasion to only once. */
    public static NewNotice once(NoticeKind kind, int regionId, UUID recipientId, UUID subjectId) {
        return new NewNotice(kind, regionId, recipientId, subjectId, "");
    }
}
