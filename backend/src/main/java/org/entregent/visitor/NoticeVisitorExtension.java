package org.entregent.visitor;

import static org.entregent.schema.jooq.public_.Tables.NOTICE;
import static org.entregent.schema.jooq.public_.Tables.VISITOR;
import static org.jooq.impl.DSL.inline;

import org.entregent.graph.GraphExtension;
import org.entregent.notice.NoticeKind;
import org.entregent.schema.jooq.public_.tables.Notice;
import org.springframework.stereotype.Component;

/** The visit that somebody was told of. */
@Component
final class NoticeVisitorExtension extends GraphExtension<Notice> {

    NoticeVisitorExtension() {
        super("Notice", NOTICE);
        one(
                "visitor",
                VISITOR,
                (notice, visitor) -> visitor.REGION_ID
                        .eq(notice.REGION_ID)
                        .and(visitor.ID.eq(notice.SUBJECT_ID))
                        .and(notice.KIND.in(
                                inline(NoticeKind.VISIT_REQUESTED.name()),
                                inline(NoticeKind.VISIT_CONFIRMED.name()),
                                inline(NoticeKind.VISIT_REMINDER.name()))));
    }
}
