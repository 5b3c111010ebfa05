package org.entregent.notice;

import static org.entregent.schema.jooq.notice.Tables.MAIL;
import static org.entregent.schema.jooq.notice.Tables.SCHEDULED_TASKS;
import static org.entregent.statement.Statement.value;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.SQLDataType.CLOB;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entregent.statement.Bound;
import org.entregent.statement.GivenRows;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
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

    private static final List<Field<?>> COLUMNS = List.of(
            MAIL.ID,
            MAIL.TEMPLATE,
            MAIL.LANGUAGE,
            MAIL.ADDRESS,
            MAIL.NAME,
            MAIL.ACCOUNT_ID,
            MAIL.SOLICITED,
            MAIL.CONTENTS,
            MAIL.STATUS,
            MAIL.POSTED_AT,
            MAIL.KIND);

    private static final Statement INSERT_ALL = Statement.of(insertInto(MAIL)
            .columns(COLUMNS)
            .select(select(COLUMNS.stream().map(GivenRows::given).toList())
                    .from(GivenRows.as(MAIL))
                    .where(GivenRows.given(MAIL.KIND)
                            .isNull()
                            .or(NoticePreferenceRepository.wantsMail(
                                    GivenRows.given(MAIL.ACCOUNT_ID), GivenRows.given(MAIL.KIND)))))
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

    private static final Statement SCHEDULE_ALL = Statement.of(insertInto(
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
                    .where(MAIL.ID.eq(any(values(MAIL.ID))), MAIL.STATUS.eq(MailStatus.WAITING.name())))
            .onConflictDoNothing());

    /** What an instance has in hand stays: it may have been sent. */
    private static final Statement WITHDRAW = Statement.of(deleteFrom(MAIL)
            .where(MAIL.ID.eq(any(values(MAIL.ID))))
            .and(MAIL.STATUS.in(MailStatus.WAITING.name(), MailStatus.DEAD.name(), MailStatus.KEPT.name())));

    private static final Statement UNSCHEDULE = Statement.of(deleteFrom(SCHEDULED_TASKS)
            .where(SCHEDULED_TASKS.TASK_NAME.eq(inline(TASK)), SCHEDULED_TASKS.PICKED.isFalse())
            .and(SCHEDULED_TASKS.TASK_INSTANCE.eq(any(values(SCHEDULED_TASKS.TASK_INSTANCE)))));

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
    Bound insert(WrittenMail mail, Posting posting) {
        var letter = mail.letter();
        var recipient = letter.recipient();
        return INSERT.with(MAIL.ID, mail.id())
                .with(MAIL.TEMPLATE, letter.template())
                .with(MAIL.LANGUAGE, recipient.language().name())
                .with(MAIL.ADDRESS, recipient.address())
                .with(MAIL.NAME, recipient.name())
                .with(MAIL.ACCOUNT_ID, recipient.accountId())
                .with(MAIL.SOLICITED, letter.solicited())
                .with(MAIL.CONTENTS, mail.contents())
                .with(MAIL.STATUS, posting.status().name())
                .with(MAIL.POSTED_AT, posting.at().atOffset(ZoneOffset.UTC));
    }

    /** Keeps those that aren't there already, and that their recipients want. */
    Bound insertAll(List<WrittenMail> mails, Posting posting) {
        return INSERT_ALL.with(
                GivenRows.ALL,
                GivenRows.from(
                        mails,
                        (row, mail) -> row.set(MAIL.ID, mail.id())
                                .set(MAIL.TEMPLATE, mail.letter().template())
                                .set(
                                        MAIL.LANGUAGE,
                                        mail.letter().recipient().language().name())
                                .set(MAIL.ADDRESS, mail.letter().recipient().address())
                                .set(MAIL.NAME, mail.letter().recipient().name())
                                .set(MAIL.ACCOUNT_ID, mail.letter().recipient().accountId())
                                .set(MAIL.SOLICITED, mail.letter().solicited())
                                .set(MAIL.CONTENTS, mail.contents())
                                .set(MAIL.STATUS, posting.status().name())
                                .set(MAIL.POSTED_AT, posting.at().atOffset(ZoneOffset.UTC))
                                .set(MAIL.KIND, kind(mail.letter()))));
    }

    private static @Nullable String kind(Letter letter) {
        return letter.kind() == null ? null : letter.kind().name();
    }

    Bound scheduleAll(List<WrittenMail> mails, Instant due) {
        return SCHEDULE_ALL
                .with(SCHEDULED_TASKS.EXECUTION_TIME, due.atOffset(ZoneOffset.UTC))
                .with(values(MAIL.ID), mails.stream().map(WrittenMail::id).toArray(UUID[]::new));
    }

    /** Takes mail away that was not sent, with its tasks. */
    Stream<Bound> withdraw(UUID[] ids) {
        var tasks = Stream.of(ids).map(UUID::toString).toArray(String[]::new);
        return Stream.of(
                WITHDRAW.with(values(MAIL.ID), ids), UNSCHEDULE.with(values(SCHEDULED_TASKS.TASK_INSTANCE), tasks));
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
