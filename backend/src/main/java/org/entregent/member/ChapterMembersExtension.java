package org.entregent.member;

import static org.entregent.access.Permission.MEMBERS_MANAGE;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.ROLE_ASSIGNMENT;
import static org.entregent.schema.jooq.public_.Tables.SEAT;
import static org.entregent.schema.jooq.public_.Tables.SPECIALTY;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.util.List;
import org.entregent.chapter.OpenSeat;
import org.entregent.graph.GraphExtension;
import org.entregent.region.CurrentDay;
import org.entregent.region.ReferenceCodes;
import org.entregent.region.SpecialtyType;
import org.entregent.schema.jooq.public_.tables.Chapter;
import org.entregent.schema.jooq.public_.tables.MemberCard;
import org.entregent.schema.jooq.public_.tables.RoleAssignment;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Who sits in a chapter, who holds its offices, and which seats are open. */
@Component
final class ChapterMembersExtension extends GraphExtension<Chapter> {

    /** Seeing whether somebody holds a seat costs as much as counting this many rows. */
    private static final long SEAT_LOOK = 3;

    ChapterMembersExtension(ReferenceCodes codes) {
        super("Chapter", CHAPTER);
        computed("memberCount", INTEGER.notNull(), (chapter, scope) -> {
                    var member = scope.alias(MEMBER_CARD);
                    return DSL.field(selectCount().from(member).where(sitsIn(chapter, member)));
                })
                .costs(2);
        MemberType.choices(connection("members", MEMBER_CARD, ChapterMembersExtension::sitsIn), codes)
                .holds((viewer, given) -> MemberType.OF_CHAPTER);
        flag(
                "viewerCanInvite",
                (chapter, scope) -> scope.viewer()
                        .reaches(chapter.REGION_ID, MEMBERS_MANAGE)
                        .and(chapter.CLOSED_ON.isNull()));
        list("officers", ROLE_ASSIGNMENT, ChapterMembersExtension::holdsOfficeIn)
                .order(office -> List.of(office.STARTS_ON.asc()));
        SpecialtyType.byName(connection(
                        "openSeats",
                        SPECIALTY,
                        (chapter, specialty, scope) -> SpecialtyType.isOffered(specialty)
                                .and(OpenSeat.isThere(chapter, specialty.CODE, scope))))
                .holds((viewer, given) -> SEAT_LOOK * SpecialtyType.MOST)
                .sorting(3);
        connection(
                        "seats",
                        SEAT,
                        (chapter, seat) -> seat.REGION_ID
                                .eq(chapter.REGION_ID)
                                .and(seat.CHAPTER_ID.eq(chapter.ID))
                                .and(OpenSeat.isActive(seat)))
                .holds((viewer, given) -> MemberType.OF_CHAPTER)
                .order(seat -> List.of(seat.SPECIALTY_CODE.asc()));
    }

    private static Condition sitsIn(Chapter chapter, MemberCard member) {
        return member.REGION_ID
                .eq(chapter.REGION_ID)
                .and(member.CHAPTER_ID.eq(chapter.ID))
                .and(CurrentDay.isBefore(member.LEFT_ON));
    }

    private static Condition holdsOfficeIn(Chapter chapter, RoleAssignment office) {
        return office.REGION_ID
                .eq(chapter.REGION_ID)
                .and(office.CHAPTER_ID.eq(chapter.ID))
                .and(office.STARTS_ON.le(CurrentDay.date()))
                .and(office.ENDS_ON.isNull().or(office.ENDS_ON.ge(CurrentDay.date())));
    }
}
