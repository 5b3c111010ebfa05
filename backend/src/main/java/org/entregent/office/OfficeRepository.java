package org.entregent.office;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.schema.jooq.public_.Tables.ROLE_ASSIGNMENT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entregent.access.MembershipStatus;
import org.entregent.access.Role;
import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reads and writes terms of offices, in the transactions of commands. */
@Repository
class OfficeRepository {

    /** Somebody with a membership in force. */
    record FoundMember(UUID chapterId, Optional<Holder> holder) {}

    private static final Field<String> NAME = DSL.field(name("holder_name"), VARCHAR);

    private static final Statement INSERT = Statement.insertion(
            ROLE_ASSIGNMENT,
            ROLE_ASSIGNMENT.REGION_ID,
            ROLE_ASSIGNMENT.ID,
            ROLE_ASSIGNMENT.ACCOUNT_ID,
            ROLE_ASSIGNMENT.ROLE,
            ROLE_ASSIGNMENT.CHAPTER_ID,
            ROLE_ASSIGNMENT.MEMBER_ID,
            ROLE_ASSIGNMENT.STARTS_ON,
            ROLE_ASSIGNMENT.ENDS_ON,
            ROLE_ASSIGNMENT.VERSION);

    private static final Statement END = Statement.of(DSL.update(ROLE_ASSIGNMENT)
            .set(ROLE_ASSIGNMENT.ENDS_ON, value(ROLE_ASSIGNMENT.ENDS_ON))
            .set(ROLE_ASSIGNMENT.VERSION, value(ROLE_ASSIGNMENT.VERSION))
            .where(ROLE_ASSIGNMENT.REGION_ID.eq(value(ROLE_ASSIGNMENT.REGION_ID)))
            .and(ROLE_ASSIGNMENT.ID.eq(value(ROLE_ASSIGNMENT.ID))));

    private static final Statement FIND =
            Statement.of(terms().where(ROLE_ASSIGNMENT.REGION_ID.eq(value(ROLE_ASSIGNMENT.REGION_ID)))
                    .and(ROLE_ASSIGNMENT.ID.eq(value(ROLE_ASSIGNMENT.ID))));

    private static final Statement LIST_FROM = Statement.of(terms().where(
                    ROLE_ASSIGNMENT.REGION_ID.eq(value(ROLE_ASSIGNMENT.REGION_ID)))
            .and(ROLE_ASSIGNMENT.ROLE.eq(value(ROLE_ASSIGNMENT.ROLE)))
            .and(ROLE_ASSIGNMENT.CHAPTER_ID.isNotDistinctFrom(value(ROLE_ASSIGNMENT.CHAPTER_ID)))
            .and(ROLE_ASSIGNMENT.ENDS_ON.isNull().or(ROLE_ASSIGNMENT.ENDS_ON.ge(value(ROLE_ASSIGNMENT.ENDS_ON))))
            .orderBy(ROLE_ASSIGNMENT.STARTS_ON));

    private static final Statement ANOTHER_ADMINISTRATOR = Statement.of(selectOne()
            .from(ROLE_ASSIGNMENT)
            .join(ACCOUNT)
            .on(ACCOUNT.ID.eq(ROLE_ASSIGNMENT.ACCOUNT_ID), ACCOUNT.DISABLED_AT.isNull())
            .where(ROLE_ASSIGNMENT.REGION_ID.eq(value(ROLE_ASSIGNMENT.REGION_ID)))
            .and(ROLE_ASSIGNMENT.ROLE.eq(Role.NATIONAL_ADMIN.name()))
            .and(ROLE_ASSIGNMENT.ID.ne(value(ROLE_ASSIGNMENT.ID)))
            .and(ROLE_ASSIGNMENT.STARTS_ON.le(value(ROLE_ASSIGNMENT.STARTS_ON)))
            .and(ROLE_ASSIGNMENT.ENDS_ON.isNull()));

    private static final Statement MEMBER_BY_ID = Statement.of(select(
                    MEMBER.CHAPTER_ID,
                    MEMBER.ACCOUNT_ID,
                    MEMBER.ID,
                    concat(MEMBER_CARD.FIRST_NAME, inline(" "), MEMBER_CARD.LAST_NAME)
                            .as(NAME))
            .from(MEMBER)
            .join(MEMBER_CARD)
            .on(MEMBER_CARD.ID.eq(MEMBER.ID))
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.ID.eq(value(MEMBER.ID)))
            .and(MEMBER.STATUS.in(
                    MembershipStatus.TAKING_PART.stream().map(Enum::name).toList())));

    private static final Statement ACCOUNT_BY_EMAIL = Statement.of(select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME.as(NAME))
            .from(ACCOUNT)
            .where(ACCOUNT.EMAIL_FOLDED.eq(value(ACCOUNT.EMAIL_FOLDED)), ACCOUNT.DISABLED_AT.isNull()));

    private static final Statement STANDING_CHAPTER = Statement.of(select(CHAPTER.NAME)
            .from(CHAPTER)
            .where(CHAPTER.REGION_ID.eq(value(CHAPTER.REGION_ID)), CHAPTER.ID.eq(value(CHAPTER.ID)))
            .and(CHAPTER.CLOSED_ON.isNull()));

    private static final Statement REGION_NAME =
            Statement.of(select(REGION.NAME).from(REGION).where(REGION.ID.eq(value(REGION.ID))));

    /** Fails by {@code role_assignment_pkey} when the id is taken. */
    Bound insert(Appointment appointment) {
        var place = appointment.place();
        var holder = appointment.holder();
        return INSERT.with(ROLE_ASSIGNMENT.REGION_ID, place.regionId())
                .with(ROLE_ASSIGNMENT.ID, appointment.id())
                .with(ROLE_ASSIGNMENT.ACCOUNT_ID, holder.accountId())
                .with(ROLE_ASSIGNMENT.ROLE, appointment.role().name())
                .with(ROLE_ASSIGNMENT.CHAPTER_ID, place.chapterId())
                .with(ROLE_ASSIGNMENT.MEMBER_ID, holder.memberId())
                .with(ROLE_ASSIGNMENT.STARTS_ON, appointment.term().startsOn())
                .with(ROLE_ASSIGNMENT.ENDS_ON, appointment.term().endsOn())
                .with(ROLE_ASSIGNMENT.VERSION, appointment.version());
    }

    Bound end(Appointment ended) {
        return END.with(ROLE_ASSIGNMENT.REGION_ID, ended.place().regionId())
                .with(ROLE_ASSIGNMENT.ID, ended.id())
                .with(ROLE_ASSIGNMENT.ENDS_ON, ended.term().endsOn())
                .with(ROLE_ASSIGNMENT.VERSION, ended.version());
    }

    Question<Optional<Appointment>> find(Reference office) {
        return FIND.with(ROLE_ASSIGNMENT.REGION_ID, office.region())
                .with(ROLE_ASSIGNMENT.ID, office.uuid())
                .find(OfficeRepository::read);
    }

    /** The terms of an office that last until this day or longer, those to come too; the first to start first. */
    Question<List<Appointment>> listFrom(LocalDate day, Role role, OfficePlace place) {
        return LIST_FROM
                .with(ROLE_ASSIGNMENT.REGION_ID, place.regionId())
                .with(ROLE_ASSIGNMENT.ROLE, role.name())
                .with(ROLE_ASSIGNMENT.CHAPTER_ID, place.chapterId())
                .with(ROLE_ASSIGNMENT.ENDS_ON, day)
                .list(OfficeRepository::read);
    }

    /** Whether somebody else is an administrator on this day, and no end is set. */
    Question<Boolean> hasAnotherAdministrator(Reference office, LocalDate day) {
        return ANOTHER_ADMINISTRATOR
                .with(ROLE_ASSIGNMENT.REGION_ID, office.region())
                .with(ROLE_ASSIGNMENT.ID, office.uuid())
                .with(ROLE_ASSIGNMENT.STARTS_ON, day)
                .exists();
    }

    /** Without a holder when the member has no account. */
    Question<Optional<FoundMember>> findMember(Reference member) {
        return MEMBER_BY_ID
                .with(MEMBER.REGION_ID, member.region())
                .with(MEMBER.ID, member.uuid())
                .find(row -> new FoundMember(
                        row.get(MEMBER.CHAPTER_ID),
                        Optional.ofNullable(row.getOrNull(MEMBER.ACCOUNT_ID))
                                .map(account -> new Holder(account, row.get(MEMBER.ID), row.get(NAME)))));
    }

    Question<Optional<Holder>> findAccount(String email) {
        return ACCOUNT_BY_EMAIL
                .with(ACCOUNT.EMAIL_FOLDED, email)
                .find(row -> new Holder(row.get(ACCOUNT.ID), null, row.get(NAME)));
    }

    /** The name of a chapter that isn't closed. */
    Question<Optional<String>> findChapterName(Reference chapter) {
        return STANDING_CHAPTER
                .with(CHAPTER.REGION_ID, chapter.region())
                .with(CHAPTER.ID, chapter.uuid())
                .find(row -> row.get(CHAPTER.NAME));
    }

    Question<Optional<String>> findRegionName(int regionId) {
        return REGION_NAME.with(REGION.ID, regionId).find(row -> row.get(REGION.NAME));
    }

    private static SelectOnConditionStep<Record> terms() {
        var columns =
                Stream.<SelectField<?>>concat(ROLE_ASSIGNMENT.fieldStream(), Stream.of(ACCOUNT.DISPLAY_NAME.as(NAME)));
        return select(columns.toList())
                .from(ROLE_ASSIGNMENT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ROLE_ASSIGNMENT.ACCOUNT_ID));
    }

    private static Appointment read(Row row) {
        return new Appointment(
                row.get(ROLE_ASSIGNMENT.ID),
                Role.valueOf(row.get(ROLE_ASSIGNMENT.ROLE)),
                new OfficePlace(row.get(ROLE_ASSIGNMENT.REGION_ID), row.getOrNull(ROLE_ASSIGNMENT.CHAPTER_ID)),
                new Holder(
                        row.get(ROLE_ASSIGNMENT.ACCOUNT_ID), row.getOrNull(ROLE_ASSIGNMENT.MEMBER_ID), row.get(NAME)),
                new Term(row.get(ROLE_ASSIGNMENT.STARTS_ON), row.getOrNull(ROLE_ASSIGNMENT.ENDS_ON)),
                row.get(ROLE_ASSIGNMENT.VERSION));
    }
}
