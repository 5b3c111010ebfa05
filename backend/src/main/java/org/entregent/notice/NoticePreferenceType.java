package org.entregent.notice;

import static org.entregent.access.ViewerValues.isOwnAccount;
import static org.entregent.schema.jooq.notice.Tables.NOTICE_KIND;
import static org.entregent.schema.jooq.notice.Tables.NOTICE_PREFERENCE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.util.function.Function;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.notice.tables.NoticeKind;
import org.entregent.schema.jooq.notice.tables.NoticePreference;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Each kind, as the viewer chose to be told of it or as is usual. Whoever has no account reads what is usual: nothing is to be hidden. */
@Component
final class NoticePreferenceType extends GraphType<NoticeKind> {

    /** Monday. */
    private static final int FIRST_DAY = 1;

    NoticePreferenceType() {
        super(NoticePayloads.PREFERENCE, NOTICE_KIND);
        key(NOTICE_KIND.ID);
        nodeId("nop");

        field("kind", NOTICE_KIND.KIND);
        computed("listed", NOTICE_KIND.LISTED.getDataType(), NoticePreferenceType::listed);
        computed("mailed", NOTICE_KIND.MAILED.getDataType(), NoticePreferenceType::mailed);
        computed("weekday", NOTICE_PREFERENCE.WEEKDAY.getDataType(), NoticePreferenceType::weekday);
        field("isListable", NOTICE_KIND.IN_LIST);
        field("mailIsOptional", NOTICE_KIND.MAIL_OPTIONAL);
    }

    private static Field<Boolean> listed(NoticeKind kind, Scope scope) {
        Field<Boolean> chosen = chosen(kind, scope, own -> own.LISTED);
        return coalesce(chosen, kind.LISTED);
    }

    private static Field<Boolean> mailed(NoticeKind kind, Scope scope) {
        Field<Boolean> chosen = chosen(kind, scope, own -> own.MAILED);
        return coalesce(chosen, kind.MAILED);
    }

    private static Field<Integer> weekday(NoticeKind kind, Scope scope) {
        Field<Integer> chosen = chosen(kind, scope, own -> own.WEEKDAY);
        return when(
                kind.KIND.eq(inline(org.entregent.notice.NoticeKind.WEEKLY_DIGEST.name())),
                coalesce(chosen, inline(FIRST_DAY)));
    }

    private static <V> Field<V> chosen(NoticeKind kind, Scope scope, Function<NoticePreference, Field<V>> column) {
        var own = scope.alias(NOTICE_PREFERENCE);
        return DSL.field(select(column.apply(own))
                .from(own)
                .where(isOwnAccount(own.ACCOUNT_ID, scope.viewer()), own.KIND.eq(kind.KIND)));
    }
}
