package org.entregent.notice;

import static org.entregent.schema.jooq.notice.Tables.MAIL;
import static org.entregent.schema.jooq.notice.Tables.SCHEDULED_TASKS;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.SQLDataType.CLOB;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.entregent.statement.Bound;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Repository;

/** Takes mail in, with the task by which it is found when it is due. */
@Repository
class MailRepository {

    /** The name under which db-scheduler knows deliveries. */
    static final String TASK = "mail";

    private static final Statement INSERT = Statement.of(insertInto(MAIL)
            .set(MAIL.ID, value(MAIL.ID))
            .set(MAIL.TEMPLATE, value(MAIL.TEMPLATE))
            .set(MAIL.LANGUAGE, value(MAIL.LANGUAGE))
            .set(MAIL.ADDRESS, value(MAIL.ADDRESS))
            .set(MAIL.NAME, value(MAIL.NAME))
            .set(MAIL.ACCOUNT_ID, value(MAIL.ACCOUNT_ID))
            .set(MAIL.SOLICITED, value(MAIL.SOLICITED))
            .set(MAIL.CONTENTS, value(MAIL.CONTENTS))
            .set(MAIL.STATUS, value(MAIL.STATUS))
            .set(MAIL.POSTED_AT, value(MAIL.POSTED_AT))
            .onConflictDoNothing());

    /** For mail that waits and has no task: the second to post a letter changes nothing. */
    private static final Statement SCHEDULE = Statement.of(insertInto(
                    SCHEDULED_TASKS,
                    SCHEDULED_TASKS.TASK_NAME,
                    SCHEDULED_TASKS.TASK_INSTANCE,
                    SCHEDULED_TASKS.EXECUTION_TIME,
                    SCHEDULED_TASKS.PICKED,
                    SCHEDULED_TASKS.VERSION)
            .select(select(
                            inline(TASK),
                            MAIL.ID.cast(CLOB),
                            value(SCHEDULED_TASKS.EXECUTION_TIME),
                            inline(false),
                            inline(1L))
                    .from(MAIL)
                    .where(MAIL.ID.eq(value(MAIL.ID)), MAIL.STATUS.eq(MailStatus.WAITING.name())))
            .onConflictDoNothing());

    /** Nothing takes a task away before its mail is settled; should something do, the mail must not wait for ever. */
    private static final Statement SCHEDULE_FORGOTTEN = Statement.of(insertInto(
                    SCHEDULED_TASKS,
                    SCHEDULED_TASKS.TASK_NAME,
                    SCHEDULED_TASKS.TASK_INSTANCE,
                    SCHEDULED_TASKS.EXECUTION_TIME,
                    SCHEDULED_TASKS.PICKED,
                    SCHEDULED_TASKS.VERSION)
            .select(select(
                            inline(TASK),
                            MAIL.ID.cast(CLOB),
                            value(SCHEDULED_TASKS.EXECUTION_TIME),
                            inline(false),
                            inline(1L))
                    .from(MAIL)
                    .where(MAIL.STATUS.in(MailStatus.WAITING.name(), MailStatus.SENDING.name())))
            .onConflictDoNothing());

    /** That a letter was sent stays known by its id, and says nothing about anybody. */
    private static final Statement FORGET = Statement.of(update(MAIL)
            .set(MAIL.ADDRESS, "")
            .set(MAIL.NAME, "")
            .set(MAIL.ACCOUNT_ID, castNull(MAIL.ACCOUNT_ID))
            .where(MAIL.STATUS.eq(MailStatus.SENT.name()))
            .and(MAIL.ADDRESS.ne(""))
            .and(MAIL.SETTLED_AT.lt(value(MAIL.SETTLED_AT))));

    private static final Statement DELETE_UNSENT = Statement.of(deleteFrom(MAIL)
            .where(MAIL.STATUS.in(MailStatus.DEAD.name(), MailStatus.KEPT.name()))
            .and(MAIL.POSTED_AT.lt(value(MAIL.POSTED_AT))));

    /** Keeps it, unless it is there already. */
    Bound insert(UUID id, Letter letter, String contents, Posting posting) {
        var recipient = letter.recipient();
        return INSERT.with(MAIL.ID, id)
                .with(MAIL.TEMPLATE, letter.template())
                .with(MAIL.LANGUAGE, recipient.language().name())
                .with(MAIL.ADDRESS, recipient.address())
                .with(MAIL.NAME, recipient.name())
                .with(MAIL.ACCOUNT_ID, recipient.accountId())
                .with(MAIL.SOLICITED, letter.solicited())
                .with(MAIL.CONTENTS, contents)
                .with(MAIL.STATUS, posting.status().name())
                .with(MAIL.POSTED_AT, posting.at().atOffset(ZoneOffset.UTC));
    }

    Bound schedule(UUID id, Instant due) {
        return SCHEDULE.with(MAIL.ID, id).with(SCHEDULED_TASKS.EXECUTION_TIME, due.atOffset(ZoneOffset.UTC));
    }

    /** Lets mail be found that waits without a task. */
    Bound scheduleForgotten(Instant due) {
        return SCHEDULE_FORGOTTEN.with(SCHEDULED_TASKS.EXECUTION_TIME, due.atOffset(ZoneOffset.UTC));
    }

    /** Forgets to whom mail was sent before this moment. */
    Bound forget(Instant limit) {
        return FORGET.with(MAIL.SETTLED_AT, limit.atOffset(ZoneOffset.UTC));
    }

    /** Takes away what was posted before this moment and never sent: given up, or shown by the demonstration. */
    Bound deleteUnsent(Instant limit) {
        return DELETE_UNSENT.with(MAIL.POSTED_AT, limit.atOffset(ZoneOffset.UTC));
    }

    record Posting(MailStatus status, Instant at) {}
}
