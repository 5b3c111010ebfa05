package org.entregent.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.JSON;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.TIMESTAMPWITHTIMEZONE;
import static org.jooq.impl.SQLDataType.UUID;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.lang.reflect.Array;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entregent.DatabaseTest;
import org.entregent.TestDatabase;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A value comes back as it was given, whatever its type. */
@DatabaseTest
class StatementTest {

    private final Database database = new Database(TestDatabase.application());

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(VARCHAR, "l'œuvre \\ \"d'Aline\" ?; commit"),
                Arguments.of(INTEGER, 14),
                Arguments.of(BIGINT, 100_000_000_000L),
                Arguments.of(BOOLEAN, true),
                Arguments.of(UUID, java.util.UUID.fromString("01980000-0000-7000-8000-000000000001")),
                Arguments.of(LOCALDATE, LocalDate.of(2026, 2, 28)),
                Arguments.of(
                        TIMESTAMPWITHTIMEZONE, OffsetDateTime.of(2026, 2, 28, 23, 59, 59, 999_000_000, ZoneOffset.UTC)),
                Arguments.of(JSON, org.jooq.JSON.json("{\"a\": [1, \"é\"]}")));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void comesBackAsItWasGiven(DataType<T> type, T given) {
        var answer = Rendering.parameter("given", type);
        var column = DSL.cast(answer, type).as("answer");
        var statement = Statement.of(select(column));
        assertThat(ask(statement.with(answer, given), column)).contains(given);
        assertThat(ask(statement.with(answer, null), column)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void comesBackFromAmongOthers(DataType<T> type, T given) {
        var all = Rendering.parameter("all", type.array());
        var column = DSL.cast(DSL.field("({0})[2]", type, all), type).as("answer");
        var statement = Statement.of(select(column));
        var pair = all.getType().cast(Array.newInstance(type.getType(), 2));
        Arrays.fill(pair, given);
        assertThat(ask(statement.with(all, pair), column)).contains(given);
    }

    @Test
    void takesOneOfMany() {
        var all = Rendering.parameter("all", INTEGER.array());
        var column = DSL.inline(3).as("answer");
        var statement = Statement.of(select(column).where(DSL.inline(3).eq(DSL.any(all))));
        assertThat(ask(statement.with(all, new Integer[] {1, 3}), column)).contains(3);
    }

    @Test
    void isConvertedAsItsColumnSays() {
        var column = DSL.inline("active").as("status").convertFrom(name -> name.toUpperCase(Locale.ROOT));
        assertThat(ask(Statement.of(select(column)).asItIs(), column)).contains("ACTIVE");
    }

    @Test
    void isTheSameWhereverItIsNamed() {
        var twice = Rendering.parameter("twice", INTEGER);
        var column = twice.plus(twice).as("answer");
        assertThat(ask(Statement.of(select(column)).with(twice, 21), column)).contains(42);
    }

    @Test
    void constantsStandInTheText() {
        assertThat(Statement.of(select(DSL.val("it's")).where(DSL.val(3).eq(Rendering.parameter("three", INTEGER))))
                        .text())
                .contains("'it''s'")
                .contains("3 = ?");
    }

    @Test
    void shapesAreRenderedOnce() {
        var rendered = new ArrayList<String>();
        var statements = Statements.<String>by(shape -> {
            rendered.add(shape);
            return select(DSL.inline(shape));
        });
        assertThat(Stream.of("a", "b", "a")
                        .map(shape -> statements.of(shape).statement().text()))
                .containsExactly("select 'a'", "select 'b'", "select 'a'");
        assertThat(rendered).containsExactly("a", "b");
    }

    @Test
    void refusesTwoColumnsOfOneName() {
        var column = DSL.inline(1).as("same");
        assertThatIllegalArgumentException().isThrownBy(() -> Statement.of(select(List.of(column, column))));
    }

    private <T> Optional<T> ask(Bound statement, Field<T> column) {
        return database.ask(statement.list(row -> Optional.ofNullable(row.getOrNull(column))))
                .getFirst();
    }
}
