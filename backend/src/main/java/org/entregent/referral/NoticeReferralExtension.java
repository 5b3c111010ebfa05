package org.entregent.referral;

import static org.entregent.schema.jooq.public_.Tables.NOTICE;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL;
import static org.jooq.impl.DSL.inline;

import org.entregent.graph.GraphExtension;
import org.entregent.notice.NoticeKind;
import org.entregent.schema.jooq.public_.tables.Notice;
import org.springframework.stereotype.Component;

/** The referral that somebody was told of. */
@Component
final class NoticeReferralExtension extends GraphExtension<Notice> {

    NoticeReferralExtension() {
        super("Notice", NOTICE);
        one(
                "referral",
                REFERRAL,
                (notice, referral) -> referral.REGION_ID
                        .eq(notice.REGION_ID)
                        .and(referral.ID.eq(notice.SUBJECT_ID))
                        .and(notice.KIND.in(
                                inline(NoticeKind.REFERRAL_RECEIVED.name()),
                                inline(NoticeKind.REFERRAL_FOLLOW_UP.name()))));
    }
}
