package org.entregent.notice;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.NOTICE;
import static org.entregent.statement.Statement.value;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Param;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Finds notices of which it is not decided whether a mail tells of them, in transactions that have opened their region. */
@Repository
class NoticeMailRepository {

    private static final Param<Integer> LIMIT = Rendering.parameter("most", SQLDataType.INTEGER);
    private static final Param<UUID[]> IDS = values(NOTICE.ID);

    /** What another instance has in hand is left to it. */
    private static final Statement LIST_UNSETTLED = Statement.of(select(
                    NOTICE.ID,
                    NOTICE.KIND,
                    NOTICE.READ_AT,
                    MemberAddress.ACCOUNT_ID,
                    ACCOUNT.EMAIL_FOLDED,
                    ACCOUNT.DISPLAY_NAME,
                    ACCOUNT.LANGUAGE)
            .from(NOTICE)
            .leftJoin(MEMBER)
            .on(MEMBER.REGION_ID.eq(NOTICE.REGION_ID), MEMBER.ID.eq(NOTICE.RECIPIENT_ID))
            .leftJoin(ACCOUNT)
            .on(ACCOUNT.ID.eq(MEMBER.ACCOUNT_ID), ACCOUNT.DISABLED_AT.isNull())
            .where(NOTICE.REGION_ID.eq(value(NOTICE.REGION_ID)))
            .and(NOTICE.MAIL_SETTLED_AT.isNull())
            .and(NOTICE.TOLD_AT.le(value(NOTICE.TOLD_AT)))
            .orderBy(NOTICE.TOLD_AT)
            .limit(LIMIT)
            .forUpdate()
            .of(NOTICE)
            .skipLocked());

    private static final Statement SETTLE = Statement.of(update(NOTICE)
            .set(NOTICE.MAIL_SETTLED_AT, value(NOTICE.MAIL_SETTLED_AT))
            .where(NOTICE.REGION_ID.eq(value(NOTICE.REGION_ID)), NOTICE.ID.eq(any(IDS))));

    /** @param addressee nobody, where it was read by now, or nobody signs in as the member any more */
    record Unsettled(UUID id, NoticeKind kind, Optional<Recipient> addressee) {}

    /** Some of those that were told until this moment, the oldest first; nobody else takes them in hand until the transaction ends. */
    Question<List<Unsettled>> listUnsettled(int regionId, Instant until, int most) {
        return LIST_UNSETTLED
                .with(NOTICE.REGION_ID, regionId)
                .with(NOTICE.TOLD_AT, until.atOffset(ZoneOffset.UTC))
                .with(LIMIT, most)
                .list(NoticeMailRepository::unsettled);
    }

    Bound settle(int regionId, List<Unsettled> settled, Instant now) {
        return SETTLE.with(NOTICE.REGION_ID, regionId)
                .with(IDS, settled.stream().map(Unsettled::id).toArray(UUID[]::new))
                .with(NOTICE.MAIL_SETTLED_AT, now.atOffset(ZoneOffset.UTC));
    }

    private static Unsettled unsettled(Row row) {
        var isSpoken = row.getOrNull(MemberAddress.ACCOUNT_ID) != null && row.getOrNull(NOTICE.READ_AT) == null;
        return new Unsettled(
                row.get(NOTICE.ID),
                NoticeKind.valueOf(row.get(NOTICE.KIND)),
                isSpoken ? Optional.of(MemberAddress.recipient(row)) : Optional.empty());
    }
}
