package org.entregent.notice;

import static org.entregent.schema.jooq.notice.Tables.MAIL;
import static org.entregent.schema.jooq.notice.Tables.SCHEDULED_TASKS;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Follows a mail on its way. */
@Repository
class DeliveryRepository {

    private static final Statement BEGIN = Statement.of(update(MAIL)
            .set(MAIL.STATUS, MailStatus.SENDING.name())
            .set(MAIL.ATTEMPTS, MAIL.ATTEMPTS.plus(1))
            .set(MAIL.ATTEMPTED_AT, value(MAIL.ATTEMPTED_AT))
            .where(MAIL.ID.eq(value(MAIL.ID)))
            .and(MAIL.STATUS.in(MailStatus.WAITING.name(), MailStatus.SENDING.name()))
            .returningResult(
                    MAIL.ID,
                    MAIL.ADDRESS,
                    MAIL.NAME,
                    MAIL.LANGUAGE,
                    MAIL.SOLICITED,
                    MAIL.CONTENTS,
                    MAIL.ATTEMPTS,
                    MAIL.ACCOUNT_ID,
                    MAIL.KIND));

    /** Whoever sent it, and whatever anybody else wrote meanwhile. */
    private static final Statement SENT = Statement.of(update(MAIL)
            .set(MAIL.STATUS, MailStatus.SENT.name())
            .set(MAIL.CONTENTS, castNull(MAIL.CONTENTS))
            .set(MAIL.FAILURE, castNull(MAIL.FAILURE))
            .set(MAIL.SETTLED_AT, value(MAIL.SETTLED_AT))
            .where(MAIL.ID.eq(value(MAIL.ID)), MAIL.STATUS.ne(MailStatus.SENT.name())));

    /** Only by the attempt that is under way: one that was taken for dead says no more. */
    private static final Statement POSTPONE = Statement.of(update(MAIL)
            .set(MAIL.STATUS, MailStatus.WAITING.name())
            .set(MAIL.FAILURE, value(MAIL.FAILURE))
            .where(MAIL.ID.eq(value(MAIL.ID)))
            .and(MAIL.ATTEMPTS.eq(value(MAIL.ATTEMPTS)))
            .and(MAIL.STATUS.eq(MailStatus.SENDING.name())));

    private static final Statement GIVE_UP = Statement.of(update(MAIL)
            .set(MAIL.STATUS, MailStatus.DEAD.name())
            .set(MAIL.FAILURE, value(MAIL.FAILURE))
            .set(MAIL.SETTLED_AT, value(MAIL.SETTLED_AT))
            .where(MAIL.ID.eq(value(MAIL.ID)))
            .and(MAIL.ATTEMPTS.eq(value(MAIL.ATTEMPTS)))
            .and(MAIL.STATUS.eq(MailStatus.SENDING.name())));

    private static final Statement LOCK_STATUS = Statement.of(
            select(MAIL.STATUS).from(MAIL).where(MAIL.ID.eq(value(MAIL.ID))).forUpdate());

    private static final Statement REVIVE = Statement.of(update(MAIL)
            .set(MAIL.STATUS, MailStatus.WAITING.name())
            .set(MAIL.ATTEMPTS, 0)
            .set(MAIL.SETTLED_AT, castNull(MAIL.SETTLED_AT))
            .where(MAIL.ID.eq(value(MAIL.ID)), MAIL.STATUS.eq(MailStatus.DEAD.name())));

    /** Whoever gave it up may not have taken its task away yet: then that task is a new one. */
    private static final Statement SCHEDULE_ANEW = Statement.of(insertInto(SCHEDULED_TASKS)
            .set(SCHEDULED_TASKS.TASK_NAME, MailRepository.TASK)
            .set(SCHEDULED_TASKS.TASK_INSTANCE, value(SCHEDULED_TASKS.TASK_INSTANCE))
            .set(SCHEDULED_TASKS.EXECUTION_TIME, value(SCHEDULED_TASKS.EXECUTION_TIME))
            .set(SCHEDULED_TASKS.PICKED, false)
            .set(SCHEDULED_TASKS.VERSION, 1L)
            .onConflict(SCHEDULED_TASKS.TASK_NAME, SCHEDULED_TASKS.TASK_INSTANCE)
            .doUpdate()
            .set(SCHEDULED_TASKS.EXECUTION_TIME, value(SCHEDULED_TASKS.EXECUTION_TIME))
            .set(SCHEDULED_TASKS.PICKED, false)
            .set(SCHEDULED_TASKS.PICKED_BY, castNull(SCHEDULED_TASKS.PICKED_BY))
            .set(SCHEDULED_TASKS.LAST_HEARTBEAT, castNull(SCHEDULED_TASKS.LAST_HEARTBEAT))
            .set(SCHEDULED_TASKS.VERSION, SCHEDULED_TASKS.VERSION.plus(1)));

    /** Takes it in hand; empty for what needs no sending any more. */
    Question<Optional<OutgoingMail>> begin(UUID id, Instant now) {
        return BEGIN.with(MAIL.ID, id)
                .with(MAIL.ATTEMPTED_AT, now.atOffset(ZoneOffset.UTC))
                .find(DeliveryRepository::mail);
    }

    Bound sent(UUID id, Instant now) {
        return SENT.with(MAIL.ID, id).with(MAIL.SETTLED_AT, now.atOffset(ZoneOffset.UTC));
    }

    Bound postpone(OutgoingMail mail, String failure) {
        return POSTPONE.with(MAIL.ID, mail.id())
                .with(MAIL.ATTEMPTS, mail.attempts())
                .with(MAIL.FAILURE, failure);
    }

    Bound giveUp(OutgoingMail mail, String failure, Instant now) {
        return GIVE_UP.with(MAIL.ID, mail.id())
                .with(MAIL.ATTEMPTS, mail.attempts())
                .with(MAIL.FAILURE, failure)
                .with(MAIL.SETTLED_AT, now.atOffset(ZoneOffset.UTC));
    }

    /** Nobody else changes it until the transaction ends. */
    Question<Optional<MailStatus>> lockStatus(UUID id) {
        return LOCK_STATUS.with(MAIL.ID, id).find(row -> MailStatus.valueOf(row.get(MAIL.STATUS)));
    }

    /** Lets mail that was given up begin anew. */
    Bound revive(UUID id) {
        return REVIVE.with(MAIL.ID, id);
    }

    Bound scheduleAnew(UUID id, Instant due) {
        return SCHEDULE_ANEW
                .with(SCHEDULED_TASKS.TASK_INSTANCE, id.toString())
                .with(SCHEDULED_TASKS.EXECUTION_TIME, due.atOffset(ZoneOffset.UTC));
    }

    private static OutgoingMail mail(Row row) {
        return new OutgoingMail(
                row.get(MAIL.ID),
                row.get(MAIL.ADDRESS),
                row.get(MAIL.NAME),
                row.get(MAIL.LANGUAGE).toLowerCase(Locale.ROOT),
                row.get(MAIL.SOLICITED),
                row.get(MAIL.CONTENTS),
                row.get(MAIL.ATTEMPTS),
                spared(row));
    }

    private static OutgoingMail.@Nullable Spared spared(Row row) {
        var accountId = row.getOrNull(MAIL.ACCOUNT_ID);
        var name = row.getOrNull(MAIL.KIND);
        if (accountId == null || name == null) {
            return null;
        }
        var kind = NoticeKind.valueOf(name);
        return kind.isMailOptional() ? new OutgoingMail.Spared(accountId, kind) : null;
    }
}
