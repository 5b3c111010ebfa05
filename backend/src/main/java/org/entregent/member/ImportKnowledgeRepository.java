package org.entregent.member;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.COMMUNE;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.SPECIALTY;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.CLOB;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.access.MembershipStatus;
import org.entregent.member.ImportKnowledge.CalledSpecialty;
import org.entregent.member.Member.Seat;
import org.entregent.spreadsheet.Folded;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.Param;
import org.springframework.stereotype.Repository;

/** Reads what the rows of a file are held against, set by set. */
@Repository
class ImportKnowledgeRepository {

    private static final Field<String> CHAPTER_NAME = field(name("chapter_name"), VARCHAR);
    private static final Field<String> ACCOUNT_EMAIL = field(name("account_email"), VARCHAR);
    private static final Param<String[]> NAMES = Rendering.parameter("names", CLOB.array());
    private static final Param<String[]> POSTAL_CODES = Rendering.parameter("postal_codes", CLOB.array());
    private static final Param<String[]> INSEE_CODES = Rendering.parameter("insee_codes", CLOB.array());

    /** Others neither join nor leave them meanwhile; whoever gives a referral there doesn't wait. */
    private static final Statement LOCK_CHAPTERS = Statement.of(select(CHAPTER.ID)
            .from(CHAPTER)
            .where(CHAPTER.REGION_ID.eq(value(CHAPTER.REGION_ID)))
            .orderBy(CHAPTER.ID)
            .forNoKeyUpdate());

    private static final Statement CHAPTERS = Statement.of(select(
                    CHAPTER.ID,
                    CHAPTER.NAME.as(CHAPTER_NAME),
                    CHAPTER.CLOSED_ON,
                    COMMUNE.CODE,
                    COMMUNE.NAME,
                    COMMUNE.DEPARTMENT_CODE,
                    COMMUNE.POSTAL_CODES)
            .from(CHAPTER)
            .join(COMMUNE)
            .on(COMMUNE.CODE.eq(CHAPTER.COMMUNE_CODE))
            .where(CHAPTER.REGION_ID.eq(value(CHAPTER.REGION_ID)))
            .orderBy(CHAPTER.ID));

    private static final Statement SPECIALTIES =
            Statement.of(select(SPECIALTY.CODE, SPECIALTY.NAME_FRENCH, SPECIALTY.NAME_ENGLISH, SPECIALTY.RETIRED_ON)
                    .from(SPECIALTY)
                    .orderBy(SPECIALTY.CODE)
                    .forShare());

    private static final Statement COMMUNES = Statement.of(select(
                    COMMUNE.CODE, COMMUNE.NAME, COMMUNE.DEPARTMENT_CODE, COMMUNE.POSTAL_CODES)
            .from(COMMUNE)
            .where(COMMUNE.CODE
                    .eq(any(INSEE_CODES))
                    .or(condition("{0} && {1}", COMMUNE.POSTAL_CODES, POSTAL_CODES))
                    .or(field("btrim(regexp_replace({0}, '[^a-z0-9]+', ' ', 'g'))", VARCHAR, COMMUNE.SEARCH_NAME)
                            .eq(any(NAMES))))
            .orderBy(COMMUNE.CODE));

    private static final Statement SEATS = Statement.of(select(
                    MEMBER.CHAPTER_ID,
                    MEMBER.SPECIALTY_CODE,
                    MEMBER.EMAIL_FOLDED,
                    ACCOUNT.EMAIL_FOLDED.as(ACCOUNT_EMAIL),
                    MEMBER_CARD.FIRST_NAME,
                    MEMBER_CARD.LAST_NAME)
            .from(MEMBER)
            .join(MEMBER_CARD)
            .on(MEMBER_CARD.ID.eq(MEMBER.ID))
            .leftJoin(ACCOUNT)
            .on(ACCOUNT.ID.eq(MEMBER.ACCOUNT_ID))
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)))
            .and(MEMBER.STATUS.in(MembershipStatus.SEATED.stream()
                    .map(status -> inline(status.name()))
                    .toList())));

    Question<Boolean> lockChapters(int regionId) {
        return LOCK_CHAPTERS.with(CHAPTER.REGION_ID, regionId).exists();
    }

    /** All of a region, those that are closed too. */
    Question<List<ImportChapter>> listChapters(int regionId) {
        return CHAPTERS.with(CHAPTER.REGION_ID, regionId)
                .list(row -> new ImportChapter(
                        new Seat(row.get(CHAPTER.ID), row.get(CHAPTER_NAME)),
                        row.getOrNull(CHAPTER.CLOSED_ON) != null,
                        commune(row)));
    }

    /** All there are, which nobody retires until the transaction ends. */
    Question<List<CalledSpecialty>> listSpecialties() {
        return SPECIALTIES
                .asItIs()
                .list(row -> new CalledSpecialty(
                        new KnownSpecialty(
                                new Named(row.get(SPECIALTY.CODE), row.get(SPECIALTY.NAME_FRENCH)),
                                row.getOrNull(SPECIALTY.RETIRED_ON) != null),
                        row.get(SPECIALTY.NAME_ENGLISH)));
    }

    /** Whatever any of these cells may mean. */
    Question<List<ImportCommune>> listCommunes(Collection<CommuneCells> cells) {
        return COMMUNES.with(NAMES, all(cells.stream().map(CommuneCells::name)))
                .with(POSTAL_CODES, all(cells.stream().map(CommuneCells::postalCode)))
                .with(INSEE_CODES, all(cells.stream().map(CommuneCells::inseeCode)))
                .list(ImportKnowledgeRepository::commune);
    }

    /** Who has which seat in the region's chapters. */
    Question<List<TakenSeat>> listSeats(int regionId) {
        return SEATS.with(MEMBER.REGION_ID, regionId)
                .list(row -> new TakenSeat(
                        row.get(MEMBER.CHAPTER_ID),
                        row.get(MEMBER.SPECIALTY_CODE),
                        row.get(MEMBER_CARD.FIRST_NAME) + " " + row.get(MEMBER_CARD.LAST_NAME),
                        emails(row)));
    }

    private static String[] all(Stream<String> values) {
        return values.filter(value -> !value.isEmpty()).distinct().toArray(String[]::new);
    }

    private static Set<String> emails(Row row) {
        return Stream.of(row.get(MEMBER.EMAIL_FOLDED), row.getOrNull(ACCOUNT_EMAIL))
                .filter(email -> email != null)
                .collect(Collectors.toSet());
    }

    private static ImportCommune commune(Row row) {
        return new ImportCommune(
                new Named(row.get(COMMUNE.CODE), row.get(COMMUNE.NAME)),
                Folded.of(row.get(COMMUNE.NAME)),
                row.get(COMMUNE.DEPARTMENT_CODE),
                List.of(row.get(COMMUNE.POSTAL_CODES)));
    }
}
