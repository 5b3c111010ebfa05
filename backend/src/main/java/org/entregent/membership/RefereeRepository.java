package org.entregent.membership;

import static org.entregent.schema.jooq.public_.Tables.APPLICATION;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION_REFERENCE;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.update;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.entregent.statement.GivenRows;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Keeps whom applicants name to be asked about them, and what came of it. */
@Repository
class RefereeRepository {

    private static final List<Field<?>> NEW = List.of(
            APPLICATION_REFERENCE.REGION_ID,
            APPLICATION_REFERENCE.APPLICATION_ID,
            APPLICATION_REFERENCE.NUMBER,
            APPLICATION_REFERENCE.CHAPTER_ID,
            APPLICATION_REFERENCE.NAME,
            APPLICATION_REFERENCE.PHONE,
            APPLICATION_REFERENCE.OUTCOME);

    private static final Statement INSERT = Statement.of(
            insertInto(APPLICATION_REFERENCE).columns(NEW).select(GivenRows.of(APPLICATION_REFERENCE, NEW)));

    private static final Statement PENDING = Statement.of(select(APPLICATION_REFERENCE.NUMBER)
            .from(APPLICATION_REFERENCE)
            .where(APPLICATION_REFERENCE.REGION_ID.eq(value(APPLICATION_REFERENCE.REGION_ID)))
            .and(APPLICATION_REFERENCE.APPLICATION_ID.eq(value(APPLICATION_REFERENCE.APPLICATION_ID)))
            .and(APPLICATION_REFERENCE.OUTCOME.eq(inline(ReferenceOutcome.PENDING.name()))));

    private static final Statement ALL = Statement.of(select(APPLICATION_REFERENCE.NUMBER)
            .from(APPLICATION_REFERENCE)
            .where(APPLICATION_REFERENCE.REGION_ID.eq(value(APPLICATION_REFERENCE.REGION_ID)))
            .and(APPLICATION_REFERENCE.APPLICATION_ID.eq(value(APPLICATION_REFERENCE.APPLICATION_ID))));

    private static final Statement NOTE = Statement.of(update(APPLICATION_REFERENCE)
            .set(APPLICATION_REFERENCE.OUTCOME, value(APPLICATION_REFERENCE.OUTCOME))
            .set(APPLICATION_REFERENCE.NOTE, value(APPLICATION_REFERENCE.NOTE))
            .set(APPLICATION_REFERENCE.NOTED_AT, value(APPLICATION_REFERENCE.NOTED_AT))
            .where(APPLICATION_REFERENCE.REGION_ID.eq(value(APPLICATION_REFERENCE.REGION_ID)))
            .and(APPLICATION_REFERENCE.APPLICATION_ID.eq(value(APPLICATION_REFERENCE.APPLICATION_ID)))
            .and(APPLICATION_REFERENCE.NUMBER.eq(value(APPLICATION_REFERENCE.NUMBER))));

    private static final Statement ERASE = Statement.of(update(APPLICATION_REFERENCE)
            .setNull(APPLICATION_REFERENCE.NAME)
            .setNull(APPLICATION_REFERENCE.PHONE)
            .setNull(APPLICATION_REFERENCE.NOTE)
            .where(APPLICATION_REFERENCE.REGION_ID.eq(value(APPLICATION_REFERENCE.REGION_ID)))
            .and(APPLICATION_REFERENCE.NAME.isNotNull())
            .and(exists(selectOne()
                    .from(APPLICATION)
                    .where(APPLICATION.REGION_ID.eq(APPLICATION_REFERENCE.REGION_ID))
                    .and(APPLICATION.ID.eq(APPLICATION_REFERENCE.APPLICATION_ID))
                    .and(APPLICATION.ERASED_AT.isNotNull()))));

    /** What came of asking somebody. */
    record Noted(
            int number, ReferenceOutcome outcome, @Nullable String note, Instant at) {}

    Bound insertAll(Application application, List<Referee> referees) {
        var numbers = IntStream.rangeClosed(1, referees.size()).boxed().toList();
        return INSERT.with(GivenRows.ALL, GivenRows.from(numbers, (row, number) -> {
            var referee = referees.get(number - 1);
            row.set(APPLICATION_REFERENCE.REGION_ID, application.regionId())
                    .set(APPLICATION_REFERENCE.APPLICATION_ID, application.id())
                    .set(APPLICATION_REFERENCE.NUMBER, number)
                    .set(APPLICATION_REFERENCE.CHAPTER_ID, application.wanted().chapterId())
                    .set(APPLICATION_REFERENCE.NAME, referee.name())
                    .set(APPLICATION_REFERENCE.PHONE, referee.phone())
                    .set(APPLICATION_REFERENCE.OUTCOME, ReferenceOutcome.PENDING.name());
        }));
    }

    /** Of how many nobody has noted what came. */
    Question<Integer> countPending(Reference application) {
        return PENDING.with(APPLICATION_REFERENCE.REGION_ID, application.region())
                .with(APPLICATION_REFERENCE.APPLICATION_ID, application.uuid())
                .list(row -> row.get(APPLICATION_REFERENCE.NUMBER))
                .as(List::size);
    }

    /** The numbers that there are. */
    Question<List<Integer>> listNumbers(Reference application) {
        return ALL.with(APPLICATION_REFERENCE.REGION_ID, application.region())
                .with(APPLICATION_REFERENCE.APPLICATION_ID, application.uuid())
                .list(row -> row.get(APPLICATION_REFERENCE.NUMBER));
    }

    /** What was noted before gives way. */
    Bound note(Application application, Noted noted) {
        return NOTE.with(APPLICATION_REFERENCE.REGION_ID, application.regionId())
                .with(APPLICATION_REFERENCE.APPLICATION_ID, application.id())
                .with(APPLICATION_REFERENCE.NUMBER, noted.number())
                .with(APPLICATION_REFERENCE.OUTCOME, noted.outcome().name())
                .with(APPLICATION_REFERENCE.NOTE, noted.note())
                .with(APPLICATION_REFERENCE.NOTED_AT, ApplicationRepository.at(noted.at()));
    }

    /** Of applications whose persons were erased. */
    Bound erase(int regionId) {
        return ERASE.with(APPLICATION_REFERENCE.REGION_ID, regionId);
    }
}
