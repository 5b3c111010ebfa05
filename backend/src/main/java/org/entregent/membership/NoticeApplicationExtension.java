package org.entregent.membership;

import static org.entregent.schema.jooq.public_.Tables.APPLICATION;
import static org.entregent.schema.jooq.public_.Tables.NOTICE;
import static org.jooq.impl.DSL.inline;

import org.entregent.graph.GraphExtension;
import org.entregent.notice.NoticeKind;
import org.entregent.schema.jooq.public_.tables.Notice;
import org.springframework.stereotype.Component;

/** The application that somebody was told of. */
@Component
final class NoticeApplicationExtension extends GraphExtension<Notice> {

    NoticeApplicationExtension() {
        super("Notice", NOTICE);
        one(
                "application",
                APPLICATION,
                (notice, application) -> application
                        .REGION_ID
                        .eq(notice.REGION_ID)
                        .and(application.ID.eq(notice.SUBJECT_ID))
                        .and(notice.KIND.eq(inline(NoticeKind.APPLICATION_STEP.name()))));
    }
}
