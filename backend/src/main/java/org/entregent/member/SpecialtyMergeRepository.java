package org.entregent.member;

import static org.entregent.access.WriteTransaction.opened;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.SEAT;
import static org.entregent.schema.jooq.public_.Tables.SPECIALTY;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.all;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.access.MembershipStatus;
import org.entregent.schema.jooq.public_.tables.Member;
import org.entregent.schema.jooq.public_.tables.MemberCard;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The statements that make one specialty of two, in the regions that are open. */
@Repository
class SpecialtyMergeRepository {

    /** As many as one can read in a refusal; the rest follows once these are mended. */
    private static final int MOST_COLLISIONS = 10;

    private static final Param<String> FROM = Rendering.parameter("from", VARCHAR);
    private static final Param<String> INTO = Rendering.parameter("into", VARCHAR);
    private static final Member HOLDER = MEMBER.as("holder");
    private static final Member OTHER = MEMBER.as("other");
    private static final MemberCard HOLDER_CARD = MEMBER_CARD.as("holder_card");
    private static final MemberCard OTHER_CARD = MEMBER_CARD.as("other_card");
    private static final Field<String> COLLISION = DSL.field(name("seat"), VARCHAR);
    private static final List<String> SEATED =
            MembershipStatus.SEATED.stream().map(Enum::name).toList();

    private static final Statement LOCK = Statement.of(select(SPECIALTY.CODE, SPECIALTY.VERSION, SPECIALTY.RETIRED_ON)
            .from(SPECIALTY)
            .where(SPECIALTY.CODE.eq(FROM).or(SPECIALTY.CODE.eq(INTO)))
            .orderBy(SPECIALTY.CODE)
            .forUpdate());

    private static final Statement HELD_ELSEWHERE = Statement.of(selectOne()
            .from(MEMBER_CARD)
            .where(MEMBER_CARD.SPECIALTY_CODE.eq(FROM), MEMBER_CARD.REGION_ID.ne(all(opened())))
            .unionAll(selectOne().from(SEAT).where(SEAT.SPECIALTY_CODE.eq(FROM), SEAT.REGION_ID.ne(all(opened()))))
            .limit(1));

    private static final Statement COLLISIONS = Statement.of(select(concat(
                            CHAPTER.NAME,
                            inline(" ("),
                            fullName(HOLDER_CARD),
                            inline(", "),
                            fullName(OTHER_CARD),
                            inline(")"))
                    .as(COLLISION))
            .from(HOLDER)
            .join(OTHER)
            .on(OTHER.REGION_ID.eq(HOLDER.REGION_ID), OTHER.CHAPTER_ID.eq(HOLDER.CHAPTER_ID))
            .join(CHAPTER)
            .on(CHAPTER.REGION_ID.eq(HOLDER.REGION_ID), CHAPTER.ID.eq(HOLDER.CHAPTER_ID))
            .join(HOLDER_CARD)
            .on(HOLDER_CARD.ID.eq(HOLDER.ID))
            .join(OTHER_CARD)
            .on(OTHER_CARD.ID.eq(OTHER.ID))
            .where(HOLDER.SPECIALTY_CODE.eq(FROM), OTHER.SPECIALTY_CODE.eq(INTO))
            .and(HOLDER.STATUS.in(SEATED))
            .and(OTHER.STATUS.in(SEATED))
            .orderBy(CHAPTER.NAME, HOLDER.ID)
            .limit(inline(MOST_COLLISIONS)));

    private static final Statement MOVE_MEMBERS = Statement.of(DSL.update(MEMBER)
            .set(MEMBER.SPECIALTY_CODE, INTO)
            .set(MEMBER.VERSION, MEMBER.VERSION.plus(1))
            .where(MEMBER.REGION_ID.eq(any(opened())), MEMBER.SPECIALTY_CODE.eq(FROM)));

    /** Those that are held for applications, too. */
    private static final Statement MOVE_SEATS = Statement.of(DSL.update(SEAT)
            .set(SEAT.SPECIALTY_CODE, INTO)
            .where(SEAT.REGION_ID.eq(any(opened())), SEAT.SPECIALTY_CODE.eq(FROM)));

    private static final Statement MOVE_CARDS = Statement.of(DSL.update(MEMBER_CARD)
            .set(MEMBER_CARD.SPECIALTY_CODE, INTO)
            .where(MEMBER_CARD.REGION_ID.eq(any(opened())), MEMBER_CARD.SPECIALTY_CODE.eq(FROM)));

    /** Those that had become the former are the latter, too. */
    private static final Statement LEAD_ON =
            Statement.of(DSL.update(SPECIALTY).set(SPECIALTY.MERGED_INTO, INTO).where(SPECIALTY.MERGED_INTO.eq(FROM)));

    private static final Statement RETIRE = Statement.of(DSL.update(SPECIALTY)
            .set(SPECIALTY.MERGED_INTO, INTO)
            .set(SPECIALTY.RETIRED_ON, value(SPECIALTY.RETIRED_ON))
            .set(SPECIALTY.VERSION, SPECIALTY.VERSION.plus(1))
            .where(SPECIALTY.CODE.eq(FROM)));

    /** Keeps others from changing both until the transaction ends. By their codes; what isn't there is missing. */
    Question<Map<String, LockedSpecialty>> lock(SpecialtyMerge merge) {
        return bind(LOCK, merge)
                .list(row -> new LockedSpecialty(
                        row.get(SPECIALTY.CODE),
                        row.get(SPECIALTY.VERSION),
                        row.getOrNull(SPECIALTY.RETIRED_ON) != null))
                .as(all -> all.stream().collect(Collectors.toMap(LockedSpecialty::code, Function.identity())));
    }

    /** Whether a member holds it in a region that isn't open. */
    Question<Boolean> isHeldElsewhere(SpecialtyMerge merge) {
        return HELD_ELSEWHERE.with(FROM, merge.from()).exists();
    }

    /** The seats that two members would hold: each as its chapter and their names, at most 10. */
    Question<List<String>> listCollisions(SpecialtyMerge merge) {
        return bind(COLLISIONS, merge).list(row -> row.get(COLLISION));
    }

    /**
     * As many rows as members hold the trade. Fails by {@code member_seat_key} where two would hold one seat, by {@code
     * seat_active_key} where one is held for an application.
     */
    Stream<Bound> merge(SpecialtyMerge merge, LocalDate today) {
        return Stream.of(
                bind(MOVE_MEMBERS, merge),
                bind(MOVE_CARDS, merge),
                bind(MOVE_SEATS, merge),
                bind(LEAD_ON, merge),
                bind(RETIRE, merge).with(SPECIALTY.RETIRED_ON, today));
    }

    private static Bound bind(Statement statement, SpecialtyMerge merge) {
        return statement.with(FROM, merge.from()).with(INTO, merge.into());
    }

    private static Field<String> fullName(MemberCard card) {
        return concat(card.FIRST_NAME, inline(" "), card.LAST_NAME);
    }
}
