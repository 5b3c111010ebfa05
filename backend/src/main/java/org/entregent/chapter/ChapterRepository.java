package org.entregent.chapter;

import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.COMMUNE;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.entregent.chapter.Meeting.Commune;
import org.entregent.graph.Reference;
import org.entregent.region.CurrentDay;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reads and writes chapters, in the transactions of commands. */
@Repository
class ChapterRepository {

    private static final Field<String> COMMUNE_NAME = DSL.field(name("commune_name"), VARCHAR);
    private static final Field<Integer> MEMBERS = DSL.field(name("members"), INTEGER);

    private static final Statement INSERT = Statement.insertion(
            CHAPTER,
            CHAPTER.REGION_ID,
            CHAPTER.ID,
            CHAPTER.NAME,
            CHAPTER.MEETING_WEEKDAY,
            CHAPTER.MEETING_STARTS_AT,
            CHAPTER.MEETING_PLACE,
            CHAPTER.MEETING_ADDRESS,
            CHAPTER.COMMUNE_CODE,
            CHAPTER.LATITUDE,
            CHAPTER.LONGITUDE,
            CHAPTER.CREATED_ON,
            CHAPTER.VERSION);

    private static final Statement LOCK = Statement.of(
            select(Stream.<SelectField<?>>concat(CHAPTER.fieldStream(), Stream.of(COMMUNE.NAME.as(COMMUNE_NAME)))
                            .toList())
                    .from(CHAPTER)
                    .join(COMMUNE)
                    .on(COMMUNE.CODE.eq(CHAPTER.COMMUNE_CODE))
                    .where(CHAPTER.REGION_ID.eq(value(CHAPTER.REGION_ID)), CHAPTER.ID.eq(value(CHAPTER.ID)))
                    .forUpdate()
                    .of(CHAPTER));

    private static final Statement UPDATE = Statement.of(DSL.update(CHAPTER)
            .set(CHAPTER.NAME, value(CHAPTER.NAME))
            .set(CHAPTER.MEETING_WEEKDAY, value(CHAPTER.MEETING_WEEKDAY))
            .set(CHAPTER.MEETING_STARTS_AT, value(CHAPTER.MEETING_STARTS_AT))
            .set(CHAPTER.MEETING_PLACE, value(CHAPTER.MEETING_PLACE))
            .set(CHAPTER.MEETING_ADDRESS, value(CHAPTER.MEETING_ADDRESS))
            .set(CHAPTER.COMMUNE_CODE, value(CHAPTER.COMMUNE_CODE))
            .set(CHAPTER.LATITUDE, value(CHAPTER.LATITUDE))
            .set(CHAPTER.LONGITUDE, value(CHAPTER.LONGITUDE))
            .set(CHAPTER.CLOSED_ON, value(CHAPTER.CLOSED_ON))
            .set(CHAPTER.CHANGED_ON, CurrentDay.date())
            .set(CHAPTER.VERSION, value(CHAPTER.VERSION))
            .where(CHAPTER.REGION_ID.eq(value(CHAPTER.REGION_ID)), CHAPTER.ID.eq(value(CHAPTER.ID))));

    private static final Statement COMMUNE_BY_CODE =
            Statement.of(select(COMMUNE.CODE, COMMUNE.NAME).from(COMMUNE).where(COMMUNE.CODE.eq(value(COMMUNE.CODE))));

    private static final Statement MEMBERS_AFTER =
            Statement.of(select(count().cast(INTEGER).as(MEMBERS))
                    .from(MEMBER_CARD)
                    .where(MEMBER_CARD.REGION_ID.eq(value(MEMBER_CARD.REGION_ID)))
                    .and(MEMBER_CARD.CHAPTER_ID.eq(value(MEMBER_CARD.CHAPTER_ID)))
                    .and(MEMBER_CARD.LEFT_ON.isNull().or(MEMBER_CARD.LEFT_ON.gt(value(MEMBER_CARD.LEFT_ON)))));

    /** Fails by {@code chapter_pkey} when the id is taken, by {@code chapter_name_key} when the name is. */
    Bound insert(Chapter chapter) {
        return describe(INSERT, chapter).with(CHAPTER.CREATED_ON, chapter.createdOn());
    }

    /** Fails by {@code chapter_name_key} when another chapter of the region has the name. */
    Bound update(Chapter chapter) {
        return describe(UPDATE, chapter).with(CHAPTER.CLOSED_ON, chapter.closedOn());
    }

    /** Keeps others from changing the chapter until the transaction ends. None where its region isn't open. */
    Question<Optional<Chapter>> lock(Reference chapter) {
        return LOCK.with(CHAPTER.REGION_ID, chapter.region())
                .with(CHAPTER.ID, chapter.uuid())
                .find(ChapterRepository::read);
    }

    Question<Optional<Commune>> findCommune(String code) {
        return COMMUNE_BY_CODE
                .with(COMMUNE.CODE, code)
                .find(row -> new Commune(row.get(COMMUNE.CODE), row.get(COMMUNE.NAME)));
    }

    /** How many members it still has once that day has begun. */
    Question<Integer> countMembersAfter(Reference chapter, LocalDate day) {
        return MEMBERS_AFTER
                .with(MEMBER_CARD.REGION_ID, chapter.region())
                .with(MEMBER_CARD.CHAPTER_ID, chapter.uuid())
                .with(MEMBER_CARD.LEFT_ON, day)
                .find(row -> row.get(MEMBERS))
                .as(Optional::orElseThrow);
    }

    private static Bound describe(Statement statement, Chapter chapter) {
        var meeting = chapter.meeting();
        return statement
                .with(CHAPTER.REGION_ID, chapter.regionId())
                .with(CHAPTER.ID, chapter.id())
                .with(CHAPTER.NAME, chapter.name())
                .with(CHAPTER.MEETING_WEEKDAY, meeting.day().getValue())
                .with(CHAPTER.MEETING_STARTS_AT, meeting.startsAt())
                .with(CHAPTER.MEETING_PLACE, meeting.place())
                .with(CHAPTER.MEETING_ADDRESS, meeting.address())
                .with(CHAPTER.COMMUNE_CODE, meeting.commune().code())
                .with(CHAPTER.LATITUDE, meeting.position().latitude())
                .with(CHAPTER.LONGITUDE, meeting.position().longitude())
                .with(CHAPTER.VERSION, chapter.version());
    }

    private static Chapter read(Row row) {
        return new Chapter(
                row.get(CHAPTER.REGION_ID),
                row.get(CHAPTER.ID),
                row.get(CHAPTER.NAME),
                new Meeting(
                        DayOfWeek.of(row.get(CHAPTER.MEETING_WEEKDAY)),
                        row.get(CHAPTER.MEETING_STARTS_AT),
                        row.get(CHAPTER.MEETING_PLACE),
                        row.get(CHAPTER.MEETING_ADDRESS),
                        new Commune(row.get(CHAPTER.COMMUNE_CODE), row.get(COMMUNE_NAME)),
                        new Position(row.get(CHAPTER.LATITUDE), row.get(CHAPTER.LONGITUDE))),
                row.get(CHAPTER.CREATED_ON),
                row.getOrNull(CHAPTER.CLOSED_ON),
                row.get(CHAPTER.VERSION));
    }
}
