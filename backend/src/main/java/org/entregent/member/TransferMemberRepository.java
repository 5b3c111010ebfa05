package org.entregent.member;

import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.ROLE_ASSIGNMENT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.UUID;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.entregent.access.MembershipStatus;
import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Param;
import org.springframework.stereotype.Repository;

/** Lets a membership end and another one go on from it, in regions that are open. */
@Repository
class TransferMemberRepository {

    private static final Param<Integer> FORMER_REGION = Rendering.parameter("former_region", INTEGER);
    private static final Param<java.util.UUID> FORMER = Rendering.parameter("former", UUID);

    private static final Statement LEAVE = Statement.of(update(MEMBER)
            .set(MEMBER.STATUS, inline(MembershipStatus.TRANSFERRED.name()))
            .set(MEMBER.VERSION, MEMBER.VERSION.plus(inline(1)))
            .where(MEMBER.REGION_ID.eq(FORMER_REGION), MEMBER.ID.eq(FORMER)));

    private static final Statement LEAVE_CARD = Statement.of(update(MEMBER_CARD)
            .set(MEMBER_CARD.LEFT_ON, value(MEMBER_CARD.LEFT_ON))
            .where(MEMBER_CARD.REGION_ID.eq(FORMER_REGION), MEMBER_CARD.ID.eq(FORMER)));

    private static final Statement CONTINUE_CARD = Statement.of(insertInto(
                    MEMBER_CARD,
                    MEMBER_CARD.ID,
                    MEMBER_CARD.REGION_ID,
                    MEMBER_CARD.CHAPTER_ID,
                    MEMBER_CARD.SPECIALTY_CODE,
                    MEMBER_CARD.JOINED_ON,
                    MEMBER_CARD.FIRST_NAME,
                    MEMBER_CARD.LAST_NAME,
                    MEMBER_CARD.FIRM_NAME,
                    MEMBER_CARD.COMMUNE_CODE,
                    MEMBER_CARD.PARTNER_LISTED)
            .select(select(
                            value(MEMBER_CARD.ID),
                            value(MEMBER_CARD.REGION_ID),
                            value(MEMBER_CARD.CHAPTER_ID),
                            value(MEMBER_CARD.SPECIALTY_CODE),
                            value(MEMBER_CARD.JOINED_ON),
                            MEMBER_CARD.FIRST_NAME,
                            MEMBER_CARD.LAST_NAME,
                            MEMBER_CARD.FIRM_NAME,
                            MEMBER_CARD.COMMUNE_CODE,
                            MEMBER_CARD.PARTNER_LISTED)
                    .from(MEMBER_CARD)
                    .where(MEMBER_CARD.REGION_ID.eq(FORMER_REGION), MEMBER_CARD.ID.eq(FORMER))));

    private static final Statement CONTINUE = Statement.of(insertInto(
                    MEMBER,
                    MEMBER.ID,
                    MEMBER.REGION_ID,
                    MEMBER.CHAPTER_ID,
                    MEMBER.SPECIALTY_CODE,
                    MEMBER.STATUS,
                    MEMBER.ACCOUNT_ID,
                    MEMBER.EMAIL_FOLDED,
                    MEMBER.PHONE,
                    MEMBER.WEBSITE,
                    MEMBER.SIRET,
                    MEMBER.LOOKING_FOR,
                    MEMBER.CAN_INTRODUCE,
                    MEMBER.LANGUAGES,
                    MEMBER.PARTNER_ANSWERED_ON,
                    MEMBER.FIRST_STEPS_LEFT,
                    MEMBER.FORMER_REGION_ID,
                    MEMBER.FORMER_ID)
            .select(select(
                            value(MEMBER.ID),
                            value(MEMBER.REGION_ID),
                            value(MEMBER.CHAPTER_ID),
                            value(MEMBER.SPECIALTY_CODE),
                            value(MEMBER.STATUS),
                            MEMBER.ACCOUNT_ID,
                            MEMBER.EMAIL_FOLDED,
                            MEMBER.PHONE,
                            MEMBER.WEBSITE,
                            MEMBER.SIRET,
                            MEMBER.LOOKING_FOR,
                            MEMBER.CAN_INTRODUCE,
                            MEMBER.LANGUAGES,
                            MEMBER.PARTNER_ANSWERED_ON,
                            MEMBER.FIRST_STEPS_LEFT,
                            MEMBER.REGION_ID,
                            MEMBER.ID)
                    .from(MEMBER)
                    .where(MEMBER.REGION_ID.eq(FORMER_REGION), MEMBER.ID.eq(FORMER))));

    private static final Statement HOLDS_OFFICE = Statement.of(select(ROLE_ASSIGNMENT.ID)
            .from(ROLE_ASSIGNMENT)
            .where(
                    ROLE_ASSIGNMENT.REGION_ID.eq(value(ROLE_ASSIGNMENT.REGION_ID)),
                    ROLE_ASSIGNMENT.MEMBER_ID.eq(value(ROLE_ASSIGNMENT.MEMBER_ID)))
            .and(ROLE_ASSIGNMENT.ENDS_ON.isNull().or(ROLE_ASSIGNMENT.ENDS_ON.ge(value(ROLE_ASSIGNMENT.ENDS_ON)))));

    /** Whether the member has an office on this day, or will have one later. */
    Question<Boolean> holdsOffice(Reference member, LocalDate today) {
        return HOLDS_OFFICE
                .with(ROLE_ASSIGNMENT.REGION_ID, member.region())
                .with(ROLE_ASSIGNMENT.MEMBER_ID, member.uuid())
                .with(ROLE_ASSIGNMENT.ENDS_ON, today)
                .exists();
    }

    /**
     * Ends a membership on the first day of the one that goes on from it, with all that the person said of themselves. Fails by
     * {@code member_card_pkey} when the new id is taken, by {@code member_seat_key} when the seat is.
     */
    Stream<Bound> move(Reference former, Member current) {
        return Stream.of(
                from(LEAVE, former),
                from(LEAVE_CARD, former).with(MEMBER_CARD.LEFT_ON, current.joinedOn()),
                from(CONTINUE_CARD, former)
                        .with(MEMBER_CARD.ID, current.id())
                        .with(MEMBER_CARD.REGION_ID, current.regionId())
                        .with(MEMBER_CARD.CHAPTER_ID, current.seat().chapterId())
                        .with(
                                MEMBER_CARD.SPECIALTY_CODE,
                                current.details().specialty().code())
                        .with(MEMBER_CARD.JOINED_ON, current.joinedOn()),
                from(CONTINUE, former)
                        .with(MEMBER.ID, current.id())
                        .with(MEMBER.REGION_ID, current.regionId())
                        .with(MEMBER.CHAPTER_ID, current.seat().chapterId())
                        .with(
                                MEMBER.SPECIALTY_CODE,
                                current.details().specialty().code())
                        .with(MEMBER.STATUS, current.status().name()));
    }

    private static Bound from(Statement statement, Reference former) {
        return statement.with(FORMER_REGION, former.region()).with(FORMER, former.uuid());
    }
}
