package org.entregent.command;

import static org.entregent.schema.jooq.public_.Tables.CHANGE;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entregent.statement.Bound;
import org.entregent.statement.GivenRows;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Adds changes, and finds those of commands that are said again. */
@Repository
class ChangeRepository {

    private static final String NOTHING = "";

    private static final Statement INSERT = Statement.insertion(
            CHANGE,
            CHANGE.REGION_ID,
            CHANGE.COMMAND_ID,
            CHANGE.ACCOUNT_ID,
            CHANGE.CHANGED_AT,
            CHANGE.ACTION,
            CHANGE.SUBJECT,
            CHANGE.FIELDS,
            CHANGE.FORMER,
            CHANGE.CURRENT);

    private static final List<Field<?>> COLUMNS = List.of(
            CHANGE.REGION_ID,
            CHANGE.COMMAND_ID,
            CHANGE.ACCOUNT_ID,
            CHANGE.CHANGED_AT,
            CHANGE.ACTION,
            CHANGE.SUBJECT,
            CHANGE.FIELDS,
            CHANGE.FORMER,
            CHANGE.CURRENT);

    private static final Statement INSERT_ALL =
            Statement.of(insertInto(CHANGE).columns(COLUMNS).select(GivenRows.of(CHANGE, COLUMNS)));

    private static final Statement FIND = Statement.of(select(
                    CHANGE.REGION_ID,
                    CHANGE.SUBJECT,
                    CHANGE.COMMAND_ID,
                    CHANGE.ACTION,
                    CHANGE.FIELDS,
                    CHANGE.FORMER,
                    CHANGE.CURRENT)
            .from(CHANGE)
            .where(CHANGE.REGION_ID.eq(value(CHANGE.REGION_ID)), CHANGE.COMMAND_ID.eq(value(CHANGE.COMMAND_ID))));

    /** Fails by {@code change_command_key} when the command was said before. */
    Bound insert(Command command, Change change) {
        var names = names(change);
        return INSERT.with(CHANGE.REGION_ID, change.regionId())
                .with(CHANGE.COMMAND_ID, change.commandId())
                .with(CHANGE.ACCOUNT_ID, command.viewer().accountId().orElse(null))
                .with(CHANGE.CHANGED_AT, command.now().atOffset(ZoneOffset.UTC))
                .with(CHANGE.ACTION, change.action())
                .with(CHANGE.SUBJECT, change.subject())
                .with(CHANGE.FIELDS, names)
                .with(CHANGE.FORMER, values(names, change.former()))
                .with(CHANGE.CURRENT, values(names, change.current()));
    }

    /** Fails by {@code change_command_key} when one of their commands was said before. */
    Bound insertAll(Command command, List<Change> changes) {
        return INSERT_ALL.with(GivenRows.ALL, GivenRows.from(changes, (row, change) -> {
            var names = names(change);
            row.set(CHANGE.REGION_ID, change.regionId())
                    .set(CHANGE.COMMAND_ID, change.commandId())
                    .set(CHANGE.ACCOUNT_ID, command.viewer().accountId().orElse(null))
                    .set(CHANGE.CHANGED_AT, command.now().atOffset(ZoneOffset.UTC))
                    .set(CHANGE.ACTION, change.action())
                    .set(CHANGE.SUBJECT, change.subject())
                    .set(CHANGE.FIELDS, names)
                    .set(CHANGE.FORMER, values(names, change.former()))
                    .set(CHANGE.CURRENT, values(names, change.current()));
        }));
    }

    Question<Optional<Change>> find(int regionId, UUID commandId) {
        return FIND.with(CHANGE.REGION_ID, regionId)
                .with(CHANGE.COMMAND_ID, commandId)
                .find(ChangeRepository::read);
    }

    private static String[] names(Change change) {
        var fields = new LinkedHashSet<>(change.current().keySet());
        fields.addAll(change.former().keySet());
        return fields.toArray(String[]::new);
    }

    private static String[] values(String[] names, Map<String, String> said) {
        return Stream.of(names).map(name -> said.getOrDefault(name, NOTHING)).toArray(String[]::new);
    }

    private static Change read(Row row) {
        var names = row.get(CHANGE.FIELDS);
        return new Change(
                row.get(CHANGE.REGION_ID),
                row.get(CHANGE.SUBJECT),
                row.get(CHANGE.COMMAND_ID),
                row.get(CHANGE.ACTION),
                said(names, row.get(CHANGE.FORMER)),
                said(names, row.get(CHANGE.CURRENT)));
    }

    private static Map<String, String> said(String[] names, String[] values) {
        var said = new LinkedHashMap<String, String>();
        for (var place = 0; place < names.length; place++) {
            if (!values[place].equals(NOTHING)) {
                said.put(names[place], values[place]);
            }
        }
        return said;
    }
}
