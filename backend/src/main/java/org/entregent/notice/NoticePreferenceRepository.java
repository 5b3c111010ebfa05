package org.entregent.notice;

import static org.entregent.schema.jooq.notice.Tables.NOTICE_KIND;
import static org.entregent.schema.jooq.notice.Tables.NOTICE_PREFERENCE;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.entregent.notice.NoticeInputs.ChooseNoticesInput;
import org.entregent.statement.Bound;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Keeps what people chose to be told of. */
@Repository
class NoticePreferenceRepository {

    private static final Statement CHOOSE = Statement.of(insertInto(NOTICE_PREFERENCE)
            .set(NOTICE_PREFERENCE.ACCOUNT_ID, value(NOTICE_PREFERENCE.ACCOUNT_ID))
            .set(NOTICE_PREFERENCE.KIND, value(NOTICE_PREFERENCE.KIND))
            .set(NOTICE_PREFERENCE.LISTED, value(NOTICE_PREFERENCE.LISTED))
            .set(NOTICE_PREFERENCE.MAILED, value(NOTICE_PREFERENCE.MAILED))
            .set(NOTICE_PREFERENCE.WEEKDAY, value(NOTICE_PREFERENCE.WEEKDAY))
            .set(NOTICE_PREFERENCE.CHOSEN_AT, value(NOTICE_PREFERENCE.CHOSEN_AT))
            .onConflict(NOTICE_PREFERENCE.ACCOUNT_ID, NOTICE_PREFERENCE.KIND)
            .doUpdate()
            .set(NOTICE_PREFERENCE.LISTED, value(NOTICE_PREFERENCE.LISTED))
            .set(NOTICE_PREFERENCE.MAILED, value(NOTICE_PREFERENCE.MAILED))
            .set(NOTICE_PREFERENCE.WEEKDAY, value(NOTICE_PREFERENCE.WEEKDAY))
            .set(NOTICE_PREFERENCE.CHOSEN_AT, value(NOTICE_PREFERENCE.CHOSEN_AT)));

    /** The list stays as it was chosen, or as is usual. Mail that nobody may be spared goes on. */
    private static final Statement SPARE = Statement.of(insertInto(
                    NOTICE_PREFERENCE,
                    NOTICE_PREFERENCE.ACCOUNT_ID,
                    NOTICE_PREFERENCE.KIND,
                    NOTICE_PREFERENCE.LISTED,
                    NOTICE_PREFERENCE.MAILED,
                    NOTICE_PREFERENCE.CHOSEN_AT)
            .select(select(
                            value(NOTICE_PREFERENCE.ACCOUNT_ID),
                            NOTICE_KIND.KIND,
                            NOTICE_KIND.LISTED,
                            inline(false),
                            value(NOTICE_PREFERENCE.CHOSEN_AT))
                    .from(NOTICE_KIND)
                    .where(NOTICE_KIND.KIND.eq(value(NOTICE_PREFERENCE.KIND)))
                    .and(NOTICE_KIND.MAIL_OPTIONAL))
            .onConflict(NOTICE_PREFERENCE.ACCOUNT_ID, NOTICE_PREFERENCE.KIND)
            .doUpdate()
            .set(NOTICE_PREFERENCE.MAILED, inline(false))
            .set(NOTICE_PREFERENCE.CHOSEN_AT, value(NOTICE_PREFERENCE.CHOSEN_AT)));

    Bound choose(UUID accountId, ChooseNoticesInput chosen, Instant now) {
        return CHOOSE.with(NOTICE_PREFERENCE.ACCOUNT_ID, accountId)
                .with(NOTICE_PREFERENCE.KIND, chosen.kind().name())
                .with(NOTICE_PREFERENCE.LISTED, chosen.listed())
                .with(NOTICE_PREFERENCE.MAILED, chosen.mailed())
                .with(NOTICE_PREFERENCE.WEEKDAY, chosen.weekday())
                .with(NOTICE_PREFERENCE.CHOSEN_AT, now.atOffset(ZoneOffset.UTC));
    }

    /** No mail of this kind from now on. Fails where the account is no more. */
    Bound spare(UUID accountId, NoticeKind kind, Instant now) {
        return SPARE.with(NOTICE_PREFERENCE.ACCOUNT_ID, accountId)
                .with(NOTICE_PREFERENCE.KIND, kind.name())
                .with(NOTICE_PREFERENCE.CHOSEN_AT, now.atOffset(ZoneOffset.UTC));
    }

    /** Whether an account wants mail of a kind, by its choice or as is usual. */
    static Condition wantsMail(Field<UUID> accountId, Field<String> kind) {
        return DSL.condition(coalesce(
                field(select(NOTICE_PREFERENCE.MAILED)
                        .from(NOTICE_PREFERENCE)
                        .where(NOTICE_PREFERENCE.ACCOUNT_ID.eq(accountId), NOTICE_PREFERENCE.KIND.eq(kind))),
                field(select(NOTICE_KIND.MAILED).from(NOTICE_KIND).where(NOTICE_KIND.KIND.eq(kind)))));
    }
}
