package org.entregent.membership;

import static org.entregent.schema.jooq.public_.Tables.APPLICATION;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION_EVENT;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION_NOTE;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.Optional;
import java.util.UUID;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Repository;

/** Reads and adds the events of applications. */
@Repository
class ApplicationEventRepository {

    private static final Statement FIND =
            Statement.of(select(APPLICATION_EVENT.APPLICATION_ID, APPLICATION_EVENT.DIGEST)
                    .from(APPLICATION_EVENT)
                    .where(APPLICATION_EVENT.REGION_ID.eq(value(APPLICATION_EVENT.REGION_ID)))
                    .and(APPLICATION_EVENT.COMMAND_ID.eq(value(APPLICATION_EVENT.COMMAND_ID))));

    private static final Statement INSERT = Statement.insertion(
            APPLICATION_EVENT,
            APPLICATION_EVENT.REGION_ID,
            APPLICATION_EVENT.APPLICATION_ID,
            APPLICATION_EVENT.SEQUENCE,
            APPLICATION_EVENT.COMMAND_ID,
            APPLICATION_EVENT.CHAPTER_ID,
            APPLICATION_EVENT.OCCURRED_AT,
            APPLICATION_EVENT.ACTION,
            APPLICATION_EVENT.FROM_STATUS,
            APPLICATION_EVENT.TO_STATUS,
            APPLICATION_EVENT.DIGEST,
            APPLICATION_EVENT.HAPPENED_ON,
            APPLICATION_EVENT.AMOUNT_MINOR_UNITS,
            APPLICATION_EVENT.CURRENCY,
            APPLICATION_EVENT.ACCOUNT_ID);

    private static final Statement INSERT_NOTE = Statement.insertion(
            APPLICATION_NOTE,
            APPLICATION_NOTE.REGION_ID,
            APPLICATION_NOTE.APPLICATION_ID,
            APPLICATION_NOTE.SEQUENCE,
            APPLICATION_NOTE.CHAPTER_ID,
            APPLICATION_NOTE.NOTE);

    private static final Statement ERASE_NOTES = Statement.of(deleteFrom(APPLICATION_NOTE)
            .where(APPLICATION_NOTE.REGION_ID.eq(value(APPLICATION_NOTE.REGION_ID)))
            .and(exists(selectOne()
                    .from(APPLICATION)
                    .where(APPLICATION.REGION_ID.eq(APPLICATION_NOTE.REGION_ID))
                    .and(APPLICATION.ID.eq(APPLICATION_NOTE.APPLICATION_ID))
                    .and(APPLICATION.ERASED_AT.isNotNull()))));

    /** What was said by a command before. */
    record Said(UUID applicationId, String digest) {

        boolean isOf(UUID application, ApplicationStep step) {
            return applicationId.equals(application) && digest.equals(step.digest());
        }
    }

    Question<Optional<Said>> find(int regionId, UUID commandId) {
        return FIND.with(APPLICATION_EVENT.REGION_ID, regionId)
                .with(APPLICATION_EVENT.COMMAND_ID, commandId)
                .find(row -> new Said(row.get(APPLICATION_EVENT.APPLICATION_ID), row.get(APPLICATION_EVENT.DIGEST)));
    }

    /** Fails by {@code application_event_command_key} when the command was said before. */
    Bound insert(Application before, ApplicationStep step, ApplicationStatus target, int sequence) {
        var told = step.told();
        var paid = told.paid();
        return INSERT.with(APPLICATION_EVENT.REGION_ID, before.regionId())
                .with(APPLICATION_EVENT.APPLICATION_ID, before.id())
                .with(APPLICATION_EVENT.SEQUENCE, sequence)
                .with(APPLICATION_EVENT.COMMAND_ID, step.commandId())
                .with(APPLICATION_EVENT.CHAPTER_ID, before.wanted().chapterId())
                .with(
                        APPLICATION_EVENT.OCCURRED_AT,
                        ApplicationRepository.at(step.by().at()))
                .with(APPLICATION_EVENT.ACTION, step.action().name())
                .with(APPLICATION_EVENT.FROM_STATUS, before.status().name())
                .with(APPLICATION_EVENT.TO_STATUS, target.name())
                .with(APPLICATION_EVENT.DIGEST, step.digest())
                .with(APPLICATION_EVENT.HAPPENED_ON, told.on())
                .with(APPLICATION_EVENT.AMOUNT_MINOR_UNITS, paid == null ? null : paid.minorUnits())
                .with(APPLICATION_EVENT.CURRENCY, paid == null ? null : paid.currency())
                .with(APPLICATION_EVENT.ACCOUNT_ID, step.by().accountId());
    }

    /** What was written with it, after its event. */
    Bound insertNote(Application application, int sequence, String note) {
        return INSERT_NOTE
                .with(APPLICATION_NOTE.REGION_ID, application.regionId())
                .with(APPLICATION_NOTE.APPLICATION_ID, application.id())
                .with(APPLICATION_NOTE.SEQUENCE, sequence)
                .with(APPLICATION_NOTE.CHAPTER_ID, application.wanted().chapterId())
                .with(APPLICATION_NOTE.NOTE, note);
    }

    /** Of applications whose persons were erased. */
    Bound eraseNotes(int regionId) {
        return ERASE_NOTES.with(APPLICATION_NOTE.REGION_ID, regionId);
    }
}
