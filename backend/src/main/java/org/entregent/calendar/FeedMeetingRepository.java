package org.entregent.calendar;

import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.entregent.access.Membership;
import org.entregent.calendar.FeedMeeting.Venue;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Param;
import org.springframework.stereotype.Repository;

/** Finds the meetings of memberships, in a transaction of whoever holds them. */
@Repository
class FeedMeetingRepository {

    /** A year of two memberships. */
    private static final int MOST = 120;

    private static final List<String> NOT_HELD = List.of("HOLIDAY", "DISCARDED");

    private static final Param<LocalDate> FROM = Rendering.parameter("first_day", MEETING.HELD_ON.getDataType());
    private static final Param<LocalDate> TO = Rendering.parameter("last_day", MEETING.HELD_ON.getDataType());
    private static final Param<Integer[]> REGIONS = values(MEMBER_CARD.REGION_ID);
    private static final Param<UUID[]> MEMBERS = values(MEMBER_CARD.ID);

    private static final Statement LIST = Statement.of(select(
                    MEETING.ID,
                    MEETING.VERSION,
                    MEETING.CHANGED_AT,
                    MEETING.HELD_ON,
                    MEETING.STARTS_AT,
                    MEETING.PLACE,
                    MEETING.ADDRESS,
                    MEETING.ONLINE_URL,
                    MEETING.STATUS,
                    MEETING.HOLIDAY,
                    MEETING.REASON,
                    CHAPTER.NAME,
                    REGION.TIME_ZONE)
            .from(MEMBER_CARD)
            .join(MEETING)
            .on(
                    MEETING.REGION_ID.eq(MEMBER_CARD.REGION_ID),
                    MEETING.CHAPTER_ID.eq(MEMBER_CARD.CHAPTER_ID),
                    MEETING.HELD_ON.ge(MEMBER_CARD.JOINED_ON))
            .join(CHAPTER)
            .on(CHAPTER.REGION_ID.eq(MEETING.REGION_ID), CHAPTER.ID.eq(MEETING.CHAPTER_ID))
            .join(REGION)
            .on(REGION.ID.eq(MEETING.REGION_ID))
            .where(MEMBER_CARD.REGION_ID.eq(any(REGIONS)), MEMBER_CARD.ID.eq(any(MEMBERS)))
            .and(MEETING.REGION_ID.eq(any(REGIONS)))
            .and(MEETING.HELD_ON.between(FROM, TO))
            .orderBy(MEETING.HELD_ON, MEETING.ID)
            .limit(MOST));

    /** From one day to another, both included, since each membership began. */
    Question<List<FeedMeeting>> list(List<Membership> memberships, LocalDate from, LocalDate to) {
        return LIST.with(REGIONS, memberships.stream().map(Membership::regionId).toArray(Integer[]::new))
                .with(MEMBERS, memberships.stream().map(Membership::memberId).toArray(UUID[]::new))
                .with(FROM, from)
                .with(TO, to)
                .list(FeedMeetingRepository::read);
    }

    private static FeedMeeting read(Row row) {
        var zone = ZoneId.of(row.get(REGION.TIME_ZONE));
        return new FeedMeeting(
                row.get(MEETING.ID),
                row.get(MEETING.VERSION),
                row.get(MEETING.CHANGED_AT).toInstant(),
                row.get(CHAPTER.NAME),
                row.get(MEETING.HELD_ON).atTime(row.get(MEETING.STARTS_AT)).atZone(zone),
                new Venue(row.get(MEETING.PLACE), row.get(MEETING.ADDRESS), row.getOrNull(MEETING.ONLINE_URL)),
                !NOT_HELD.contains(row.get(MEETING.STATUS)),
                row.getOrNull(MEETING.HOLIDAY),
                row.getOrNull(MEETING.REASON));
    }
}
