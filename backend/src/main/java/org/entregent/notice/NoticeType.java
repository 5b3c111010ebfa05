package org.entregent.notice;

import static org.entregent.schema.jooq.public_.Tables.NOTICE;
import static org.jooq.impl.DSL.condition;

import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.Notice;
import org.springframework.stereotype.Component;

/** What somebody was told, for themself. What it is about is said by the features whose it is, each to whoever may see that. */
@Component
final class NoticeType extends GraphType<Notice> {

    NoticeType() {
        super("Notice", NOTICE);
        key(NOTICE.REGION_ID, NOTICE.ID);
        nodeId("ntc");
        region(NOTICE.REGION_ID);
        visible((notice, viewer) -> NoticeReadability.NOTICES
                .condition(notice, notice.REGION_ID, viewer)
                .and(condition(notice.LISTED)));

        field("kind", NOTICE.KIND);
        field("toldAt", NOTICE.TOLD_AT);
        field("readAt", NOTICE.READ_AT);
    }
}
