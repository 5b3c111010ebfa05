package org.entregent.member;

import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_IMPORT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entregent.command.Command;
import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.entregent.statement.GivenRows;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Writes many members at once, and what is kept of their import. */
@Repository
class ImportRepository {

    private static final Param<Integer> COUNT = Rendering.parameter("count", INTEGER);
    private static final Field<UUID> NEW_ID = field(name("new_id"), SQLDataType.UUID);

    private static final Statement NEW_IDS = Statement.of(
            select(field("uuidv7()", SQLDataType.UUID).as(NEW_ID)).from(table("generate_series(1, {0})", COUNT)));

    private static final Statement FIND = Statement.of(
            select(MEMBER_IMPORT.DIGEST, MEMBER_IMPORT.MEMBER_COUNT, MEMBER_IMPORT.UNDONE_AT, MEMBER_IMPORT.KEPT_AT)
                    .from(MEMBER_IMPORT)
                    .where(
                            MEMBER_IMPORT.REGION_ID.eq(value(MEMBER_IMPORT.REGION_ID)),
                            MEMBER_IMPORT.ID.eq(value(MEMBER_IMPORT.ID)))
                    .forUpdate());

    private static final Statement INSERT = Statement.insertion(
            MEMBER_IMPORT,
            MEMBER_IMPORT.REGION_ID,
            MEMBER_IMPORT.ID,
            MEMBER_IMPORT.CHAPTER_ID,
            MEMBER_IMPORT.ACCOUNT_ID,
            MEMBER_IMPORT.IMPORTED_AT,
            MEMBER_IMPORT.FILE_NAME,
            MEMBER_IMPORT.DIGEST,
            MEMBER_IMPORT.MEMBER_COUNT,
            MEMBER_IMPORT.KNOWN_COUNT);

    private static final List<Field<?>> CARD = List.of(
            MEMBER_CARD.ID,
            MEMBER_CARD.REGION_ID,
            MEMBER_CARD.CHAPTER_ID,
            MEMBER_CARD.FIRST_NAME,
            MEMBER_CARD.LAST_NAME,
            MEMBER_CARD.FIRM_NAME,
            MEMBER_CARD.SPECIALTY_CODE,
            MEMBER_CARD.COMMUNE_CODE,
            MEMBER_CARD.JOINED_ON);

    private static final List<Field<?>> REST = List.of(
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
            MEMBER.VERSION,
            MEMBER.IMPORT_ID);

    private static final Statement INSERT_CARDS =
            Statement.of(insertInto(MEMBER_CARD).columns(CARD).select(GivenRows.of(MEMBER_CARD, CARD)));

    private static final Statement INSERT_MEMBERS =
            Statement.of(insertInto(MEMBER).columns(REST).select(GivenRows.of(MEMBER, REST)));

    /** Ids for new members, in order. */
    Question<List<UUID>> makeIds(int count) {
        return NEW_IDS.with(COUNT, count).list(row -> row.get(NEW_ID));
    }

    /** Keeps others from undoing it until the transaction ends. None where its region isn't open. */
    Question<Optional<MemberImport.Kept>> lock(Reference kept) {
        return FIND.with(MEMBER_IMPORT.REGION_ID, kept.region())
                .with(MEMBER_IMPORT.ID, kept.uuid())
                .find(row -> new MemberImport.Kept(
                        row.get(MEMBER_IMPORT.DIGEST),
                        row.get(MEMBER_IMPORT.MEMBER_COUNT),
                        row.getOrNull(MEMBER_IMPORT.UNDONE_AT),
                        row.get(MEMBER_IMPORT.KEPT_AT)));
    }

    /** Fails by {@code member_import_pkey} when the id is taken. */
    Bound insert(Command command, MemberImport.New kept) {
        return INSERT.with(MEMBER_IMPORT.REGION_ID, kept.regionId())
                .with(MEMBER_IMPORT.ID, kept.id())
                .with(MEMBER_IMPORT.CHAPTER_ID, kept.chapterId())
                .with(MEMBER_IMPORT.ACCOUNT_ID, command.viewer().accountId().orElse(null))
                .with(MEMBER_IMPORT.IMPORTED_AT, command.now().atOffset(ZoneOffset.UTC))
                .with(MEMBER_IMPORT.FILE_NAME, kept.fileName())
                .with(MEMBER_IMPORT.DIGEST, kept.digest())
                .with(MEMBER_IMPORT.MEMBER_COUNT, kept.memberCount())
                .with(MEMBER_IMPORT.KNOWN_COUNT, kept.knownCount());
    }

    /** After their import. Fails by {@code member_seat_key} when somebody has one of the seats. */
    Stream<Bound> insertAll(List<Member> members, UUID importId) {
        return Stream.of(
                INSERT_CARDS.with(GivenRows.ALL, GivenRows.from(members, ImportRepository::describeCard)),
                INSERT_MEMBERS.with(GivenRows.ALL, GivenRows.from(members, (row, member) -> {
                    describe(row, member);
                    row.set(MEMBER.IMPORT_ID, importId);
                })));
    }

    private static void describeCard(GivenRows.GivenRow row, Member member) {
        var details = member.details();
        row.set(MEMBER_CARD.ID, member.id())
                .set(MEMBER_CARD.REGION_ID, member.regionId())
                .set(MEMBER_CARD.CHAPTER_ID, member.seat().chapterId())
                .set(MEMBER_CARD.FIRST_NAME, details.firstName())
                .set(MEMBER_CARD.LAST_NAME, details.lastName())
                .set(MEMBER_CARD.FIRM_NAME, details.firmName())
                .set(MEMBER_CARD.SPECIALTY_CODE, details.specialty().code())
                .set(MEMBER_CARD.COMMUNE_CODE, details.commune().code())
                .set(MEMBER_CARD.JOINED_ON, member.joinedOn());
    }

    private static void describe(GivenRows.GivenRow row, Member member) {
        var details = member.details();
        row.set(MEMBER.REGION_ID, member.regionId())
                .set(MEMBER.ID, member.id())
                .set(MEMBER.CHAPTER_ID, member.seat().chapterId())
                .set(MEMBER.SPECIALTY_CODE, details.specialty().code())
                .set(MEMBER.ACCOUNT_ID, member.accountId())
                .set(MEMBER.EMAIL_FOLDED, details.email())
                .set(MEMBER.PHONE, details.phone())
                .set(MEMBER.WEBSITE, details.website())
                .set(MEMBER.SIRET, details.siret())
                .set(MEMBER.STATUS, member.status().name())
                .set(MEMBER.VERSION, member.version());
    }
}
