package org.entregent.member;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_IMPORT;
import static org.entregent.schema.jooq.public_.Tables.ROLE_ASSIGNMENT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.SQLDataType.BOOLEAN;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entregent.access.MembershipStatus;
import org.entregent.command.Command;
import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Lets the memberships of an import never have begun. */
@Repository
class UndoImportRepository {

    /**
     * A member who came with an import, as they stand.
     *
     * @param isChanged they were corrected or moved, or got an office
     * @param email of the account
     */
    record Imported(
            UUID id,
            UUID chapterId,
            LocalDate joinedOn,
            String displayName,
            boolean isChanged,
            @Nullable UUID accountId,
            @Nullable String email) {}

    private static final Field<Boolean> HOLDS_OFFICE = field(name("holds_office"), BOOLEAN.notNull());

    private static final Statement LOCK = Statement.of(select(
                    MEMBER.ID,
                    MEMBER.CHAPTER_ID,
                    MEMBER.VERSION,
                    MEMBER.ACCOUNT_ID,
                    ACCOUNT.EMAIL_FOLDED,
                    MEMBER_CARD.FIRST_NAME,
                    MEMBER_CARD.LAST_NAME,
                    MEMBER_CARD.JOINED_ON,
                    field(exists(selectOne()
                                    .from(ROLE_ASSIGNMENT)
                                    .where(
                                            ROLE_ASSIGNMENT.REGION_ID.eq(MEMBER.REGION_ID),
                                            ROLE_ASSIGNMENT.MEMBER_ID.eq(MEMBER.ID))))
                            .as(HOLDS_OFFICE))
            .from(MEMBER)
            .join(MEMBER_CARD)
            .on(MEMBER_CARD.ID.eq(MEMBER.ID))
            .leftJoin(ACCOUNT)
            .on(ACCOUNT.ID.eq(MEMBER.ACCOUNT_ID))
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.IMPORT_ID.eq(value(MEMBER.IMPORT_ID)))
            .orderBy(MEMBER.ID)
            .forUpdate()
            .of(MEMBER));

    private static final Statement WITHDRAW_CARDS = Statement.of(update(MEMBER_CARD)
            .set(MEMBER_CARD.LEFT_ON, MEMBER_CARD.JOINED_ON)
            .from(MEMBER)
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.IMPORT_ID.eq(value(MEMBER.IMPORT_ID)))
            .and(MEMBER_CARD.ID.eq(MEMBER.ID)));

    private static final Statement WITHDRAW = Statement.of(update(MEMBER)
            .set(MEMBER.STATUS, inline(MembershipStatus.WITHDRAWN.name()))
            .set(MEMBER.ACCOUNT_ID, castNull(MEMBER.ACCOUNT_ID))
            .set(MEMBER.VERSION, MEMBER.VERSION.plus(inline(1)))
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.IMPORT_ID.eq(value(MEMBER.IMPORT_ID))));

    private static final Statement MARK = Statement.of(update(MEMBER_IMPORT)
            .set(MEMBER_IMPORT.UNDONE_AT, value(MEMBER_IMPORT.UNDONE_AT))
            .set(MEMBER_IMPORT.UNDONE_BY, value(MEMBER_IMPORT.UNDONE_BY))
            .where(
                    MEMBER_IMPORT.REGION_ID.eq(value(MEMBER_IMPORT.REGION_ID)),
                    MEMBER_IMPORT.ID.eq(value(MEMBER_IMPORT.ID))));

    /** Keeps others from changing them until the transaction ends. */
    Question<List<Imported>> lockMembers(Reference kept) {
        return of(LOCK, kept).list(UndoImportRepository::read);
    }

    Stream<Bound> withdraw(Command command, Reference kept) {
        return Stream.of(
                of(WITHDRAW_CARDS, kept),
                of(WITHDRAW, kept),
                MARK.with(MEMBER_IMPORT.REGION_ID, kept.region())
                        .with(MEMBER_IMPORT.ID, kept.uuid())
                        .with(MEMBER_IMPORT.UNDONE_AT, command.now().atOffset(ZoneOffset.UTC))
                        .with(
                                MEMBER_IMPORT.UNDONE_BY,
                                command.viewer().accountId().orElse(null)));
    }

    private static Bound of(Statement statement, Reference kept) {
        return statement.with(MEMBER.REGION_ID, kept.region()).with(MEMBER.IMPORT_ID, kept.uuid());
    }

    private static Imported read(Row row) {
        return new Imported(
                row.get(MEMBER.ID),
                row.get(MEMBER.CHAPTER_ID),
                row.get(MEMBER_CARD.JOINED_ON),
                row.get(MEMBER_CARD.FIRST_NAME) + " " + row.get(MEMBER_CARD.LAST_NAME),
                row.get(MEMBER.VERSION) > Member.FIRST_VERSION || row.get(HOLDS_OFFICE),
                row.getOrNull(MEMBER.ACCOUNT_ID),
                row.getOrNull(ACCOUNT.EMAIL_FOLDED));
    }
}
