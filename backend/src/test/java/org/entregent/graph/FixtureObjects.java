package org.entregent.graph;

import static org.entregent.graph.FixtureTables.AREA;
import static org.entregent.graph.FixtureTables.HAPPENING;
import static org.entregent.graph.FixtureTables.PERSON;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.CLOB;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.NUMERIC;
import static org.jooq.impl.SQLDataType.UUID;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.graph.FixtureTables.Clubs;
import org.entregent.graph.FixtureTables.Happenings;
import org.entregent.graph.FixtureTables.People;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Declarations of what hangs on a row, or on nothing: types without a table of their own. */
final class FixtureObjects {

    private FixtureObjects() {}

    private static <V> Field<V> column(String name, DataType<V> type) {
        return DSL.field(DSL.name(name), type);
    }

    static final class LetterType extends GraphType<Table<?>> {
        LetterType() {
            super("Letter");
            field("letter", column("letter", VARCHAR.notNull()));
        }

        static Select<?> of(People person) {
            return select(DSL.field(DSL.name("letter"), VARCHAR))
                    .from(DSL.table(
                            "string_to_table({0}, null) with ordinality as letters (letter, place)", person.STATUS))
                    .orderBy(DSL.field(DSL.name("place")))
                    .limit(3);
        }
    }

    static final class FirmType extends GraphType<Table<?>> {
        FirmType() {
            super("Firm");
            field("name", column("firm_name", VARCHAR.notNull()));
        }
    }

    static final class MoneyType extends GraphType<Table<?>> {
        static final Field<Long> AMOUNT = column("amount", BIGINT.notNull());
        static final Field<String> CURRENCY = column("currency", CLOB.notNull());

        MoneyType() {
            super("Money");
            field("minorUnits", AMOUNT);
            field("currency", CURRENCY);
        }
    }

    /** Beside a list's pages: all its clubs, and those that it would have without the filter by name. */
    static final class ClubSumsType extends GraphType<Table<?>> {
        private static final Field<String[]> CURRENCIES = column("currencies", VARCHAR.array());

        ClubSumsType() {
            super("ClubSums");
            field("clubs", column("clubs", INTEGER.notNull()));
            field("named", column("named", INTEGER.notNull()));
            rows("currencies", (sums, scope) -> {
                Field<String> currency = DSL.field(DSL.name("each", "currency"), VARCHAR);
                return select(currency.as("currency"), count().as("clubs"))
                        .from(DSL.table("unnest({0})", columnOf(sums, CURRENCIES))
                                .as("each", "currency"))
                        .groupBy(currency)
                        .orderBy(currency);
            });
        }

        static org.jooq.Select<?> of(Clubs club, ListFilters filters) {
            Condition named = filters.by("filter.name");
            return select(
                            count().as("clubs"),
                            count().filterWhere(named).as("named"),
                            DSL.arrayAgg(club.CURRENCY).as("currencies"))
                    .from(club)
                    .where(filters.without(List.of("filter.name")));
        }
    }

    static final class CurrencySumType extends GraphType<Table<?>> {
        CurrencySumType() {
            super("CurrencySum");
            field("currency", column("currency", VARCHAR.notNull()));
            field("clubs", column("clubs", INTEGER.notNull()));
        }
    }

    static final class FiguresType extends GraphType<Table<?>> {
        private static final Field<Integer> JOINED = column("joined", INTEGER.notNull());
        private static final Field<java.math.BigDecimal> MEAN = column("mean_seats", NUMERIC);
        private static final Field<Integer> REGION = column("region_id", INTEGER.notNull());
        private static final Field<java.util.UUID> CLUB_ID = column("club_id", UUID.notNull());

        FiguresType() {
            super("Figures");
            field("joined", JOINED);
            field("meanSeats", MEAN);
            rows("byKind", (figures, scope) -> {
                Happenings happening = scope.alias(HAPPENING);
                return select(
                                happening.KIND.as("kind"),
                                sum(happening.SEATS).cast(BIGINT).as("seats"))
                        .from(happening)
                        .where(
                                happening.REGION_ID.eq(columnOf(figures, REGION)),
                                happening.CLUB_ID.eq(columnOf(figures, CLUB_ID)))
                        .and(happening.SEATS.isNotNull())
                        .groupBy(happening.KIND)
                        .orderBy(happening.KIND);
            });
        }

        static Select<?> of(Clubs club, Scope scope) {
            Happenings happening = scope.alias(HAPPENING);
            return select(
                            club.REGION_ID.as(REGION),
                            club.ID.as(CLUB_ID),
                            count().as(JOINED),
                            avg(happening.SEATS).as(MEAN))
                    .from(happening)
                    .where(happening.REGION_ID.eq(club.REGION_ID), happening.CLUB_ID.eq(club.ID))
                    .and(happening
                            .HAPPENED_AT
                            .cast(LOCALDATE)
                            .between(scope.argument("from", LOCALDATE), scope.argument("to", LOCALDATE)));
        }
    }

    static final class KindFigureType extends GraphType<Table<?>> {
        KindFigureType() {
            super("KindFigure");
            field("kind", column("kind", CLOB.notNull()));
            field("seats", column("seats", BIGINT.notNull()));
        }
    }

    static final class MeType extends GraphType<Table<?>> {
        MeType() {
            super("Me");
            field("name", column("name", VARCHAR));
            list(
                    "areas",
                    AREA,
                    (me, area, scope) -> area.ID.eq(any(scope.viewer().regions(FixtureTypes.Permission.CLUBS))));
            list(
                    "people",
                    PERSON,
                    (me, person, scope) -> person.ID.eq(any(scope.viewer().value("people", UUID.array()))));
            rootObject(
                    "me", scope -> select(scope.viewer().value("name", VARCHAR).as("name")));
        }
    }
}
