package org.entregent.member;

import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.NOTICE;
import static org.jooq.impl.DSL.inline;

import org.entregent.graph.GraphExtension;
import org.entregent.notice.NoticeKind;
import org.entregent.schema.jooq.public_.tables.Notice;
import org.springframework.stereotype.Component;

/** The membership that somebody was told to renew. */
@Component
final class NoticeMemberExtension extends GraphExtension<Notice> {

    NoticeMemberExtension() {
        super("Notice", NOTICE);
        one(
                "member",
                MEMBER_CARD,
                (notice, member) -> member.REGION_ID
                        .eq(notice.REGION_ID)
                        .and(member.ID.eq(notice.SUBJECT_ID))
                        .and(notice.KIND.eq(inline(NoticeKind.RENEWAL_DUE.name()))));
    }
}
