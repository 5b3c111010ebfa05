package org.entregent.finder;

import static org.entregent.schema.jooq.public_.Tables.ACTIVITY;
import static org.entregent.schema.jooq.public_.Tables.COMMUNE;
import static org.entregent.schema.jooq.public_.Tables.DEPARTMENT;
import static org.entregent.schema.jooq.public_.Tables.FINDER_QUESTIONNAIRE;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.statement.Statement.value;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.command.Command;
import org.entregent.statement.Bound;
import org.entregent.statement.Database;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Param;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads and adds questions, and knows what answers and options may name. */
@Repository
class FinderRepository {

    private static final JsonMapper DOCUMENTS = JsonMapper.shared();

    private static final Table<?> FORCE = table(
                    "app.finder_in_force({0}, {1})", value(REGION.CODE), value(FINDER_QUESTIONNAIRE.VERSION))
            .as("force");

    private static final Statement IN_FORCE = Statement.of(select(
                    FINDER_QUESTIONNAIRE.REGION_ID, FINDER_QUESTIONNAIRE.VERSION, FINDER_QUESTIONNAIRE.QUESTIONS)
            .from(FORCE)
            .join(FINDER_QUESTIONNAIRE)
            .on(FINDER_QUESTIONNAIRE
                    .REGION_ID
                    .eq(field(name("force", "region_id"), INTEGER))
                    .and(FINDER_QUESTIONNAIRE.VERSION.eq(field(name("force", "version"), INTEGER)))));

    private static final Statement OF_COMMAND = Statement.of(
            select(FINDER_QUESTIONNAIRE.REGION_ID, FINDER_QUESTIONNAIRE.VERSION, FINDER_QUESTIONNAIRE.QUESTIONS)
                    .from(FINDER_QUESTIONNAIRE)
                    .where(
                            FINDER_QUESTIONNAIRE.REGION_ID.eq(value(FINDER_QUESTIONNAIRE.REGION_ID)),
                            FINDER_QUESTIONNAIRE.COMMAND_ID.eq(value(FINDER_QUESTIONNAIRE.COMMAND_ID))));

    private static final Statement INSERT = Statement.insertion(
            FINDER_QUESTIONNAIRE,
            FINDER_QUESTIONNAIRE.REGION_ID,
            FINDER_QUESTIONNAIRE.VERSION,
            FINDER_QUESTIONNAIRE.COMMAND_ID,
            FINDER_QUESTIONNAIRE.ACCOUNT_ID,
            FINDER_QUESTIONNAIRE.PUBLISHED_AT,
            FINDER_QUESTIONNAIRE.QUESTIONS);

    private static final Statement LOCK = Statement.of(
            select(REGION.ID).from(REGION).where(REGION.ID.eq(value(REGION.ID))).forNoKeyUpdate());

    private static final Statement PLACE = Statement.of(selectOne()
            .from(COMMUNE)
            .where(COMMUNE.CODE.eq(value(COMMUNE.CODE)))
            .unionAll(selectOne().from(DEPARTMENT).where(DEPARTMENT.CODE.eq(value(COMMUNE.CODE)))));

    private static final Field<String> WRITTEN = concat(ACTIVITY.NOMENCLATURE, inline(":"), ACTIVITY.CODE);
    private static final Field<String> ACTIVITY_CODE = field(name("written"), VARCHAR);
    private static final Param<String[]> ACTIVITY_CODES = values(ACTIVITY_CODE);
    private static final Statement ACTIVITIES =
            Statement.of(select(WRITTEN.as(ACTIVITY_CODE)).from(ACTIVITY).where(WRITTEN.eq(any(ACTIVITY_CODES))));

    private final Database database;

    FinderRepository(Database database) {
        this.database = database;
    }

    /** As anybody reads it: in this version, or in that of today. */
    Optional<Questionnaire> find(String regionCode, @Nullable Integer version) {
        return database.ask(inForce(regionCode, version));
    }

    Question<Optional<Questionnaire>> inForce(String regionCode, @Nullable Integer version) {
        return IN_FORCE.with(REGION.CODE, regionCode)
                .with(FINDER_QUESTIONNAIRE.VERSION, version)
                .find(FinderRepository::read);
    }

    /** What a command that was said before published. */
    Question<Optional<Questionnaire>> ofCommand(int regionId, UUID commandId) {
        return OF_COMMAND
                .with(FINDER_QUESTIONNAIRE.REGION_ID, regionId)
                .with(FINDER_QUESTIONNAIRE.COMMAND_ID, commandId)
                .find(FinderRepository::read);
    }

    /** Keeps others from publishing in the region until the transaction ends. */
    Question<Boolean> lock(int regionId) {
        return LOCK.with(REGION.ID, regionId).exists();
    }

    /** Fails by {@code finder_questionnaire_command_key} when the command was said before. */
    Bound insert(Command command, UUID commandId, Questionnaire published) {
        return INSERT.with(FINDER_QUESTIONNAIRE.REGION_ID, published.regionId())
                .with(FINDER_QUESTIONNAIRE.VERSION, published.version())
                .with(FINDER_QUESTIONNAIRE.COMMAND_ID, commandId)
                .with(
                        FINDER_QUESTIONNAIRE.ACCOUNT_ID,
                        command.viewer().accountId().orElse(null))
                .with(FINDER_QUESTIONNAIRE.PUBLISHED_AT, command.now().atOffset(ZoneOffset.UTC))
                .with(FINDER_QUESTIONNAIRE.QUESTIONS, JSON.json(DOCUMENTS.writeValueAsString(published.questions())));
    }

    /** @param code of a commune or department, in capitals */
    boolean knowsPlace(String code) {
        return database.ask(PLACE.with(COMMUNE.CODE, code).exists());
    }

    /** Those of these activities that there are. */
    Question<List<String>> knownActivities(List<String> codes) {
        return ACTIVITIES.with(ACTIVITY_CODES, codes.toArray(String[]::new)).list(row -> row.get(ACTIVITY_CODE));
    }

    private static Questionnaire read(Row row) {
        var questions =
                DOCUMENTS.readValue(row.get(FINDER_QUESTIONNAIRE.QUESTIONS).data(), Questionnaire.Question[].class);
        return new Questionnaire(
                row.get(FINDER_QUESTIONNAIRE.REGION_ID), row.get(FINDER_QUESTIONNAIRE.VERSION), List.of(questions));
    }
}
