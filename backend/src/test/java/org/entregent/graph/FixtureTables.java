package org.entregent.graph;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;
import org.jspecify.annotations.Nullable;

/** The tables of fixture.sql as the generator would have written them. */
public final class FixtureTables {

    public static final Areas AREA = new Areas(DSL.name("area"), null);
    public static final Clubs CLUB = new Clubs(DSL.name("club"), null);
    public static final People PERSON = new People(DSL.name("person"), null);
    public static final Happenings HAPPENING = new Happenings(DSL.name("happening"), null);

    private FixtureTables() {}

    public static final class Areas extends TableImpl<Record> {
        public final TableField<Record, Integer> ID = createField(DSL.name("id"), SQLDataType.INTEGER.notNull());
        public final TableField<Record, String> CODE = createField(DSL.name("code"), SQLDataType.CLOB.notNull());
        public final TableField<Record, String> NAME = createField(DSL.name("name"), SQLDataType.CLOB.notNull());
        public final TableField<Record, Integer> PARENT_ID = createField(DSL.name("parent_id"), SQLDataType.INTEGER);

        Areas(Name name, @Nullable Table<Record> aliased) {
            super(name, null, aliased, null, DSL.comment(""));
        }

        @Override
        public Areas as(Name alias) {
            return new Areas(alias, this);
        }
    }

    public static final class Clubs extends TableImpl<Record> {
        public final TableField<Record, Integer> REGION_ID =
                createField(DSL.name("region_id"), SQLDataType.INTEGER.notNull());
        public final TableField<Record, UUID> ID = createField(DSL.name("id"), SQLDataType.UUID.notNull());
        public final TableField<Record, String> NAME = createField(DSL.name("name"), SQLDataType.CLOB.notNull());
        public final TableField<Record, LocalDate> OPENED_ON =
                createField(DSL.name("opened_on"), SQLDataType.LOCALDATE.notNull());
        public final TableField<Record, LocalTime> OPENS_AT = createField(DSL.name("opens_at"), SQLDataType.LOCALTIME);
        public final TableField<Record, OffsetDateTime> CREATED_AT =
                createField(DSL.name("created_at"), SQLDataType.TIMESTAMPWITHTIMEZONE.notNull());
        public final TableField<Record, Double> RATING = createField(DSL.name("rating"), SQLDataType.DOUBLE);
        public final TableField<Record, Long> BUDGET = createField(DSL.name("budget"), SQLDataType.BIGINT.notNull());
        public final TableField<Record, String> CURRENCY =
                createField(DSL.name("currency"), SQLDataType.CLOB.notNull());
        public final TableField<Record, String[]> TAGS =
                createField(DSL.name("tags"), SQLDataType.CLOB.array().notNull());
        public final TableField<Record, String> SECRET = createField(DSL.name("secret"), SQLDataType.CLOB);
        public final TableField<Record, UUID> PATRON_ID = createField(DSL.name("patron_id"), SQLDataType.UUID);
        public final TableField<Record, String> PATRON_NAME = createField(DSL.name("patron_name"), SQLDataType.CLOB);

        Clubs(Name name, @Nullable Table<Record> aliased) {
            super(name, null, aliased, null, DSL.comment(""));
        }

        @Override
        public Clubs as(Name alias) {
            return new Clubs(alias, this);
        }
    }

    public static final class People extends TableImpl<Record> {
        public final TableField<Record, Integer> REGION_ID =
                createField(DSL.name("region_id"), SQLDataType.INTEGER.notNull());
        public final TableField<Record, UUID> ID = createField(DSL.name("id"), SQLDataType.UUID.notNull());
        public final TableField<Record, UUID> CLUB_ID = createField(DSL.name("club_id"), SQLDataType.UUID.notNull());
        public final TableField<Record, String> NAME = createField(DSL.name("name"), SQLDataType.CLOB.notNull());
        public final TableField<Record, String> NICKNAME = createField(DSL.name("nickname"), SQLDataType.CLOB);
        public final TableField<Record, String> STATUS = createField(DSL.name("status"), SQLDataType.CLOB.notNull());
        public final TableField<Record, OffsetDateTime> JOINED_AT =
                createField(DSL.name("joined_at"), SQLDataType.TIMESTAMPWITHTIMEZONE.notNull());
        public final TableField<Record, UUID> MENTOR_ID = createField(DSL.name("mentor_id"), SQLDataType.UUID);
        public final TableField<Record, UUID> BOSS_ID = createField(DSL.name("boss_id"), SQLDataType.UUID.notNull());
        public final TableField<Record, Integer> BOSS_REGION_ID =
                createField(DSL.name("boss_region_id"), SQLDataType.INTEGER.notNull());

        People(Name name, @Nullable Table<Record> aliased) {
            super(name, null, aliased, null, DSL.comment(""));
        }

        @Override
        public People as(Name alias) {
            return new People(alias, this);
        }
    }

    public static final class Happenings extends TableImpl<Record> {
        public final TableField<Record, Integer> REGION_ID =
                createField(DSL.name("region_id"), SQLDataType.INTEGER.notNull());
        public final TableField<Record, UUID> ID = createField(DSL.name("id"), SQLDataType.UUID.notNull());
        public final TableField<Record, UUID> CLUB_ID = createField(DSL.name("club_id"), SQLDataType.UUID.notNull());
        public final TableField<Record, String> KIND = createField(DSL.name("kind"), SQLDataType.CLOB.notNull());
        public final TableField<Record, String> TITLE = createField(DSL.name("title"), SQLDataType.CLOB.notNull());
        public final TableField<Record, OffsetDateTime> HAPPENED_AT =
                createField(DSL.name("happened_at"), SQLDataType.TIMESTAMPWITHTIMEZONE.notNull());
        public final TableField<Record, Integer> SEATS = createField(DSL.name("seats"), SQLDataType.INTEGER.notNull());
        public final TableField<Record, String> DESTINATION =
                createField(DSL.name("destination"), SQLDataType.CLOB.notNull());

        Happenings(Name name, @Nullable Table<Record> aliased) {
            super(name, null, aliased, null, DSL.comment(""));
        }

        @Override
        public Happenings as(Name alias) {
            return new Happenings(alias, this);
        }
    }
}
