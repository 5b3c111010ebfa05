package org.entregent.member;

import static org.entregent.member.MemberPayloads.TYPE;
import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.COMMUNE;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.SPECIALTY;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.entregent.access.MembershipStatus;
import org.entregent.graph.Reference;
import org.entregent.member.Member.Seat;
import org.entregent.member.MemberPayloads.SeatHolder;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reads and writes members, in the transactions of commands. */
@Repository
class MemberRepository {

    private static final Field<String> CHAPTER_NAME = DSL.field(name("chapter_name"), VARCHAR);
    private static final Field<String> COMMUNE_NAME = DSL.field(name("commune_name"), VARCHAR);

    private static final Statement INSERT_CARD = Statement.insertion(
            MEMBER_CARD,
            MEMBER_CARD.ID,
            MEMBER_CARD.REGION_ID,
            MEMBER_CARD.CHAPTER_ID,
            MEMBER_CARD.FIRST_NAME,
            MEMBER_CARD.LAST_NAME,
            MEMBER_CARD.FIRM_NAME,
            MEMBER_CARD.SPECIALTY_CODE,
            MEMBER_CARD.COMMUNE_CODE,
            MEMBER_CARD.JOINED_ON);

    private static final Statement INSERT = Statement.insertion(
            MEMBER,
            MEMBER.REGION_ID,
            MEMBER.ID,
            MEMBER.CHAPTER_ID,
            MEMBER.SPECIALTY_CODE,
            MEMBER.ACCOUNT_ID,
            MEMBER.EMAIL_FOLDED,
            MEMBER.PHONE,
            MEMBER.WEBSITE,
            MEMBER.SIRET,
            MEMBER.STATUS,
            MEMBER.VERSION);

    private static final Statement UPDATE_CARD = Statement.of(DSL.update(MEMBER_CARD)
            .set(MEMBER_CARD.FIRST_NAME, value(MEMBER_CARD.FIRST_NAME))
            .set(MEMBER_CARD.LAST_NAME, value(MEMBER_CARD.LAST_NAME))
            .set(MEMBER_CARD.FIRM_NAME, value(MEMBER_CARD.FIRM_NAME))
            .set(MEMBER_CARD.SPECIALTY_CODE, value(MEMBER_CARD.SPECIALTY_CODE))
            .set(MEMBER_CARD.COMMUNE_CODE, value(MEMBER_CARD.COMMUNE_CODE))
            .where(MEMBER_CARD.REGION_ID.eq(value(MEMBER_CARD.REGION_ID)), MEMBER_CARD.ID.eq(value(MEMBER_CARD.ID))));

    private static final Statement UPDATE = Statement.of(DSL.update(MEMBER)
            .set(MEMBER.SPECIALTY_CODE, value(MEMBER.SPECIALTY_CODE))
            .set(MEMBER.EMAIL_FOLDED, value(MEMBER.EMAIL_FOLDED))
            .set(MEMBER.PHONE, value(MEMBER.PHONE))
            .set(MEMBER.WEBSITE, value(MEMBER.WEBSITE))
            .set(MEMBER.SIRET, value(MEMBER.SIRET))
            .set(MEMBER.VERSION, value(MEMBER.VERSION))
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.ID.eq(value(MEMBER.ID))));

    private static final Statement LOCK = Statement.of(select(
                    MEMBER.REGION_ID,
                    MEMBER.ID,
                    MEMBER.CHAPTER_ID,
                    CHAPTER.NAME.as(CHAPTER_NAME),
                    MEMBER.SPECIALTY_CODE,
                    SPECIALTY.NAME_FRENCH,
                    MEMBER.ACCOUNT_ID,
                    MEMBER.EMAIL_FOLDED,
                    MEMBER.PHONE,
                    MEMBER.WEBSITE,
                    MEMBER.SIRET,
                    MEMBER.STATUS,
                    MEMBER.VERSION,
                    MEMBER_CARD.FIRST_NAME,
                    MEMBER_CARD.LAST_NAME,
                    MEMBER_CARD.FIRM_NAME,
                    MEMBER_CARD.COMMUNE_CODE,
                    COMMUNE.NAME.as(COMMUNE_NAME),
                    MEMBER_CARD.JOINED_ON)
            .from(MEMBER)
            .join(MEMBER_CARD)
            .on(MEMBER_CARD.ID.eq(MEMBER.ID))
            .join(CHAPTER)
            .on(CHAPTER.REGION_ID.eq(MEMBER.REGION_ID), CHAPTER.ID.eq(MEMBER.CHAPTER_ID))
            .join(SPECIALTY)
            .on(SPECIALTY.CODE.eq(MEMBER.SPECIALTY_CODE))
            .join(COMMUNE)
            .on(COMMUNE.CODE.eq(MEMBER_CARD.COMMUNE_CODE))
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.ID.eq(value(MEMBER.ID)))
            .forUpdate()
            .of(MEMBER));

    private static final Statement HOLDER =
            Statement.of(select(MEMBER.REGION_ID, MEMBER.ID, MEMBER_CARD.FIRST_NAME, MEMBER_CARD.LAST_NAME)
                    .from(MEMBER)
                    .join(MEMBER_CARD)
                    .on(MEMBER_CARD.ID.eq(MEMBER.ID))
                    .where(holdsSeat())
                    .and(MEMBER.SPECIALTY_CODE.eq(value(MEMBER.SPECIALTY_CODE))));

    private static final org.entregent.schema.jooq.public_.tables.Member OWN = MEMBER.as("own");

    private static final Statement HOLDER_BESIDE =
            Statement.of(select(MEMBER.REGION_ID, MEMBER.ID, MEMBER_CARD.FIRST_NAME, MEMBER_CARD.LAST_NAME)
                    .from(OWN)
                    .join(MEMBER)
                    .on(MEMBER.REGION_ID.eq(OWN.REGION_ID), MEMBER.CHAPTER_ID.eq(OWN.CHAPTER_ID))
                    .join(MEMBER_CARD)
                    .on(MEMBER_CARD.ID.eq(MEMBER.ID))
                    .where(OWN.REGION_ID.eq(value(MEMBER.REGION_ID)), OWN.ID.eq(value(MEMBER.ID)))
                    .and(MEMBER.ID.ne(OWN.ID))
                    .and(holdsAny())
                    .and(MEMBER.SPECIALTY_CODE.eq(value(MEMBER.SPECIALTY_CODE))));

    private static final Statement IN_CHAPTER = Statement.of(select(MEMBER.ID)
            .from(MEMBER)
            .join(ACCOUNT)
            .on(ACCOUNT.ID.eq(MEMBER.ACCOUNT_ID))
            .where(holdsSeat())
            .and(ACCOUNT.EMAIL_FOLDED.eq(value(ACCOUNT.EMAIL_FOLDED))));

    private static final Param<Integer> OWN_REGION = Rendering.parameter("own_region", INTEGER);

    private static final Statement OWN_IN_CHAPTER = Statement.of(select(MEMBER.ID)
            .from(OWN)
            .join(MEMBER)
            .on(MEMBER.ACCOUNT_ID.eq(OWN.ACCOUNT_ID))
            .where(OWN.REGION_ID.eq(OWN_REGION), OWN.ID.eq(value(MEMBER.ID)))
            .and(holdsSeat()));

    private static final Statement SPECIALTY_BY_CODE =
            Statement.of(select(SPECIALTY.CODE, SPECIALTY.NAME_FRENCH, SPECIALTY.RETIRED_ON)
                    .from(SPECIALTY)
                    .where(SPECIALTY.CODE.eq(value(SPECIALTY.CODE)))
                    .forShare());

    private static final Statement COMMUNE_BY_CODE =
            Statement.of(select(COMMUNE.CODE, COMMUNE.NAME).from(COMMUNE).where(COMMUNE.CODE.eq(value(COMMUNE.CODE))));

    /** Fails by {@code member_card_pkey} when the id is taken. */
    Bound insertCard(Member member) {
        return describeCard(INSERT_CARD, member)
                .with(MEMBER_CARD.CHAPTER_ID, member.seat().chapterId())
                .with(MEMBER_CARD.JOINED_ON, member.joinedOn());
    }

    /** After their card. Fails by {@code member_seat_key} when somebody has the seat. */
    Bound insert(Member member) {
        return describe(INSERT, member)
                .with(MEMBER.CHAPTER_ID, member.seat().chapterId())
                .with(MEMBER.ACCOUNT_ID, member.accountId())
                .with(MEMBER.STATUS, member.status().name());
    }

    Bound updateCard(Member member) {
        return describeCard(UPDATE_CARD, member);
    }

    /** Fails by {@code member_seat_key} when somebody has the seat. */
    Bound update(Member member) {
        return describe(UPDATE, member);
    }

    /** Keeps others from changing the member until the transaction ends. None where their region isn't open. */
    Question<Optional<Member>> lock(Reference member) {
        return LOCK.with(MEMBER.REGION_ID, member.region())
                .with(MEMBER.ID, member.uuid())
                .find(MemberRepository::read);
    }

    /** Whoever has the seat, while their membership lasts. */
    Question<Optional<SeatHolder>> findHolder(int regionId, UUID chapterId, String specialtyCode) {
        return HOLDER.with(MEMBER.REGION_ID, regionId)
                .with(MEMBER.CHAPTER_ID, chapterId)
                .with(MEMBER.SPECIALTY_CODE, specialtyCode)
                .find(MemberRepository::readHolder);
    }

    /** The same of a seat in a member's own chapter, if it is somebody else. */
    Question<Optional<SeatHolder>> findHolderBeside(Reference member, String specialtyCode) {
        return HOLDER_BESIDE
                .with(MEMBER.REGION_ID, member.region())
                .with(MEMBER.ID, member.uuid())
                .with(MEMBER.SPECIALTY_CODE, specialtyCode)
                .find(MemberRepository::readHolder);
    }

    /** Whether a member's account has a seat there, too. */
    Question<Boolean> isInChapter(Reference chapter, Reference member) {
        return OWN_IN_CHAPTER
                .with(MEMBER.REGION_ID, chapter.region())
                .with(MEMBER.CHAPTER_ID, chapter.uuid())
                .with(OWN_REGION, member.region())
                .with(MEMBER.ID, member.uuid())
                .exists();
    }

    /** Whether the e-mail address's account has a seat there. */
    Question<Boolean> isInChapter(Reference chapter, String email) {
        return IN_CHAPTER
                .with(MEMBER.REGION_ID, chapter.region())
                .with(MEMBER.CHAPTER_ID, chapter.uuid())
                .with(ACCOUNT.EMAIL_FOLDED, email)
                .exists();
    }

    /** Keeps others from retiring it until the transaction ends. */
    Question<Optional<KnownSpecialty>> findSpecialty(String code) {
        return SPECIALTY_BY_CODE
                .with(SPECIALTY.CODE, code)
                .find(row -> new KnownSpecialty(
                        new Named(row.get(SPECIALTY.CODE), row.get(SPECIALTY.NAME_FRENCH)),
                        row.getOrNull(SPECIALTY.RETIRED_ON) != null));
    }

    Question<Optional<Named>> findCommune(String code) {
        return COMMUNE_BY_CODE
                .with(COMMUNE.CODE, code)
                .find(row -> new Named(row.get(COMMUNE.CODE), row.get(COMMUNE.NAME)));
    }

    private static Condition holdsSeat() {
        return MEMBER.REGION_ID
                .eq(value(MEMBER.REGION_ID))
                .and(MEMBER.CHAPTER_ID.eq(value(MEMBER.CHAPTER_ID)))
                .and(holdsAny());
    }

    private static Condition holdsAny() {
        return MEMBER.STATUS.in(EnumSet.allOf(MembershipStatus.class).stream()
                .filter(MembershipStatus::holdsSeat)
                .map(status -> inline(status.name()))
                .toList());
    }

    private static SeatHolder readHolder(Row row) {
        return new SeatHolder(
                Reference.of(TYPE, row.get(MEMBER.REGION_ID), row.get(MEMBER.ID)),
                row.get(MEMBER_CARD.FIRST_NAME) + " " + row.get(MEMBER_CARD.LAST_NAME));
    }

    private static Bound describeCard(Statement statement, Member member) {
        var details = member.details();
        return statement
                .with(MEMBER_CARD.REGION_ID, member.regionId())
                .with(MEMBER_CARD.ID, member.id())
                .with(MEMBER_CARD.FIRST_NAME, details.firstName())
                .with(MEMBER_CARD.LAST_NAME, details.lastName())
                .with(MEMBER_CARD.FIRM_NAME, details.firmName())
                .with(MEMBER_CARD.SPECIALTY_CODE, details.specialty().code())
                .with(MEMBER_CARD.COMMUNE_CODE, details.commune().code());
    }

    private static Bound describe(Statement statement, Member member) {
        var details = member.details();
        return statement
                .with(MEMBER.REGION_ID, member.regionId())
                .with(MEMBER.ID, member.id())
                .with(MEMBER.SPECIALTY_CODE, details.specialty().code())
                .with(MEMBER.EMAIL_FOLDED, details.email())
                .with(MEMBER.PHONE, details.phone())
                .with(MEMBER.WEBSITE, details.website())
                .with(MEMBER.SIRET, details.siret())
                .with(MEMBER.VERSION, member.version());
    }

    private static Member read(Row row) {
        return new Member(
                row.get(MEMBER.REGION_ID),
                row.get(MEMBER.ID),
                new Seat(row.get(MEMBER.CHAPTER_ID), row.get(CHAPTER_NAME)),
                new MemberDetails(
                        row.get(MEMBER_CARD.FIRST_NAME),
                        row.get(MEMBER_CARD.LAST_NAME),
                        row.get(MEMBER_CARD.FIRM_NAME),
                        row.get(MEMBER.SIRET),
                        row.get(MEMBER.EMAIL_FOLDED),
                        row.get(MEMBER.PHONE),
                        row.getOrNull(MEMBER.WEBSITE),
                        new Named(row.get(MEMBER.SPECIALTY_CODE), row.get(SPECIALTY.NAME_FRENCH)),
                        new Named(row.get(MEMBER_CARD.COMMUNE_CODE), row.get(COMMUNE_NAME))),
                row.get(MEMBER_CARD.JOINED_ON),
                MembershipStatus.valueOf(row.get(MEMBER.STATUS)),
                row.getOrNull(MEMBER.ACCOUNT_ID),
                row.get(MEMBER.VERSION));
    }
}
