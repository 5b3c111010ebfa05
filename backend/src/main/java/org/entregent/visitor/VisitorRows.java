package org.entregent.visitor;

import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.entregent.schema.jooq.public_.Tables.VISITOR;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.SQLDataType.BOOLEAN;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.entregent.notice.MailLanguage;
import org.entregent.statement.Row;
import org.entregent.visitor.Visitor.Place;
import org.entregent.visitor.Visitor.State;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** A visit and its meeting as a row, and back. */
final class VisitorRows {

    static final Field<Boolean> CALLED_OFF =
            field(MEETING.STATUS.in(inline("HOLIDAY"), inline("DISCARDED"))).as("called_off");

    static final List<Field<?>> OF_MEETING = List.of(
            MEETING.REGION_ID,
            MEETING.ID,
            MEETING.CHAPTER_ID,
            MEETING.HELD_ON,
            MEETING.STARTS_AT,
            MEETING.PLACE,
            MEETING.ADDRESS,
            MEETING.VERSION,
            CALLED_OFF,
            CHAPTER.NAME);

    /** Under names of their own, since a meeting and a visit have the same. */
    static final Field<String> STATUS = VISITOR.STATUS.as("visitor_status");

    static final Field<String> NAME = VISITOR.NAME.as("visitor_name");
    static final Field<Integer> VERSION = VISITOR.VERSION.as("visitor_version");
    static final Field<UUID> ID = VISITOR.ID.as("visitor_id");
    static final Field<OffsetDateTime> CHANGED_AT = VISITOR.CHANGED_AT.as("visitor_changed_at");

    static final List<Field<?>> OF_VISITOR = List.of(
            ID,
            STATUS,
            NAME,
            VERSION,
            CHANGED_AT,
            VISITOR.MEETING_ID,
            VISITOR.SOURCE,
            VISITOR.FIRM,
            VISITOR.TRADE,
            VISITOR.SPECIALTY_CODE,
            VISITOR.EMAIL_FOLDED,
            VISITOR.PHONE,
            VISITOR.WORDS,
            VISITOR.LANGUAGE,
            VISITOR.INVITER_ID,
            VISITOR.CONSENTED_AT,
            VISITOR.REDIRECTED_CHAPTER_ID,
            VISITOR.REMINDED_HELD_ON);

    /** Whether strangers and members may be asked to it. */
    static final Field<Boolean> IS_OPEN = field(
                    MEETING.STATUS.in(inline("PLANNED"), inline("OPEN")).and(CHAPTER.CLOSED_ON.isNull()))
            .cast(BOOLEAN)
            .as("is_open");

    private VisitorRows() {}

    static Visitor read(Row row) {
        return new Visitor(
                row.get(MEETING.REGION_ID),
                row.get(ID),
                new Place(
                        row.get(MEETING.CHAPTER_ID),
                        row.get(CHAPTER.NAME),
                        row.get(VISITOR.MEETING_ID),
                        row.getOrNull(VISITOR.INVITER_ID)),
                VisitorSource.valueOf(row.get(VISITOR.SOURCE)),
                person(row),
                MailLanguage.valueOf(row.get(VISITOR.LANGUAGE)),
                venue(row),
                new State(
                        VisitorStatus.valueOf(row.get(STATUS)),
                        instant(row.getOrNull(VISITOR.CONSENTED_AT)),
                        row.getOrNull(VISITOR.REDIRECTED_CHAPTER_ID),
                        row.getOrNull(VISITOR.REMINDED_HELD_ON),
                        row.get(CHANGED_AT).toInstant(),
                        row.get(VERSION)));
    }

    static VisitedMeeting meeting(Row row) {
        return new VisitedMeeting(
                row.get(MEETING.REGION_ID),
                row.get(MEETING.ID),
                row.get(MEETING.CHAPTER_ID),
                row.get(CHAPTER.NAME),
                venue(row),
                row.get(IS_OPEN),
                row.get(MEETING.VERSION));
    }

    static Venue venue(Row row) {
        return new Venue(
                row.get(MEETING.HELD_ON),
                row.get(MEETING.STARTS_AT),
                row.get(MEETING.PLACE),
                row.get(MEETING.ADDRESS),
                row.get(CALLED_OFF));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime atOrNull(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }

    private static @Nullable Person person(Row row) {
        var name = row.getOrNull(NAME);
        return name == null
                ? null
                : new Person(
                        name,
                        row.getOrNull(VISITOR.FIRM),
                        row.getOrNull(VISITOR.TRADE),
                        row.getOrNull(VISITOR.SPECIALTY_CODE),
                        row.getOrNull(VISITOR.EMAIL_FOLDED),
                        row.getOrNull(VISITOR.PHONE),
                        row.getOrNull(VISITOR.WORDS));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
