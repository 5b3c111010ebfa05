package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.NETWORK_VERSION;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.BOOLEAN;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entregent.command.Command;
import org.entregent.statement.Bound;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.springframework.stereotype.Repository;

/** Writes versions of sheets that differ from a former one in some fields, in the transactions of commands. */
@Repository
class SheetCorrectionRepository {

    private static final Param<Integer> FORMER = Rendering.parameter("former", NETWORK_VERSION.NUMBER.getDataType());

    /** Whether a field is corrected. */
    private static final Map<CorrectedField, Param<Boolean>> FLAGS = flags();

    /** A position is that of the place until now. */
    private static final Set<Field<?>> POSITION = Set.of(NETWORK_VERSION.LATITUDE, NETWORK_VERSION.LONGITUDE);

    private static final Statement INSERT = Statement.of(insertInto(NETWORK_VERSION)
            .columns(SheetVersionRepository.ALL)
            .select(select(Stream.concat(
                                    Arrays.stream(SheetVersionRepository.WHICH).map(Statement::value),
                                    Arrays.stream(SheetVersionRepository.SAID).map(SheetCorrectionRepository::said))
                            .toList())
                    .from(NETWORK_VERSION)
                    .where(NETWORK_VERSION.REGION_ID.eq(value(NETWORK_VERSION.REGION_ID)))
                    .and(NETWORK_VERSION.NETWORK_ID.eq(value(NETWORK_VERSION.NETWORK_ID)))
                    .and(NETWORK_VERSION.NUMBER.eq(FORMER))));

    /** The sheet's newest version, which says what a former one said but for these fields. */
    Bound insert(Command command, Sheet sheet, int former, Map<CorrectedField, List<String>> corrections) {
        var bound = SheetVersionRepository.which(INSERT, command, sheet, VersionOrigin.SUGGESTION)
                .with(FORMER, former);
        for (var field : CorrectedField.values()) {
            bound.with(flag(field), corrections.containsKey(field));
        }
        CorrectedColumns.TEXTS.forEach((field, column) -> bound.with(
                column,
                corrections.getOrDefault(field, List.of()).stream().findFirst().orElse(null)));
        CorrectedColumns.LISTS.forEach((field, column) ->
                bound.with(column, corrections.getOrDefault(field, List.of()).toArray(String[]::new)));
        return bound;
    }

    private static Param<Boolean> flag(CorrectedField field) {
        return Objects.requireNonNull(FLAGS.get(field));
    }

    private static Map<CorrectedField, Param<Boolean>> flags() {
        var flags = new EnumMap<CorrectedField, Param<Boolean>>(CorrectedField.class);
        for (var field : CorrectedField.values()) {
            flags.put(field, Rendering.parameter("corrects_" + field.name().toLowerCase(Locale.ROOT), BOOLEAN));
        }
        return flags;
    }

    private static Field<?> said(Field<?> column) {
        return POSITION.contains(column)
                ? whereItWas(column)
                : CorrectedColumns.find(column)
                        .<Field<?>>map(field -> corrected(field, column))
                        .orElse(column);
    }

    private static <T> Field<T> corrected(CorrectedField field, Field<T> column) {
        return when(corrects(field), value(column)).otherwise(column);
    }

    /** Only while the network stays where it was. */
    private static <T> Field<T> whereItWas(Field<T> column) {
        return when(
                corrects(CorrectedField.ADDRESS)
                        .or(corrects(CorrectedField.COMMUNE))
                        .not(),
                column);
    }

    private static Condition corrects(CorrectedField field) {
        return condition(flag(field));
    }
}
