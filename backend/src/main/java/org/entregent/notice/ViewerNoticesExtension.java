package org.entregent.notice;

import static org.entregent.access.ViewerValues.isOwnMember;
import static org.entregent.schema.jooq.notice.Tables.NOTICE_KIND;
import static org.entregent.schema.jooq.public_.Tables.NOTICE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.util.List;
import org.entregent.access.ViewerValues;
import org.entregent.graph.GraphExtension;
import org.entregent.graph.Scope;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What the viewer was told, and what they want to be told. */
@Component
final class ViewerNoticesExtension extends GraphExtension<Table<?>> {

    /** Of half a year, where much happens. */
    private static final int OF_MEMBER = 500;

    private static final int KINDS = 20;

    ViewerNoticesExtension() {
        super("Viewer");
        connection("notices", NOTICE, (viewer, notice, scope) -> isOwnMember(notice.RECIPIENT_ID, scope.viewer()))
                .along((viewer, notice, scope) -> NoticeReadability.ways(notice, scope.viewer()))
                .filter(
                        "unread",
                        BOOLEAN,
                        (notice, unread) -> DSL.field(notice.READ_AT.isNull()).eq(unread))
                .looking("unread", 1)
                .order(notice -> List.of(notice.TOLD_AT.desc()))
                .holds((viewer, given) -> OF_MEMBER);
        computed("unreadNoticeCount", INTEGER.notNull(), (viewer, scope) -> unread(scope));
        list("noticePreferences", NOTICE_KIND, (viewer, kind, scope) -> noCondition())
                .order(kind -> List.of(kind.ID.asc()))
                .atMost(KINDS);
    }

    private static Field<Integer> unread(Scope scope) {
        var notice = scope.alias(NOTICE);
        return DSL.field(select(count())
                .from(notice)
                .where(notice.REGION_ID.eq(any(ViewerValues.regions(scope.viewer()))))
                .and(isOwnMember(notice.RECIPIENT_ID, scope.viewer()))
                .and(notice.READ_AT.isNull())
                .and(condition(notice.LISTED)));
    }
}
