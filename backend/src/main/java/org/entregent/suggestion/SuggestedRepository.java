package org.entregent.suggestion;

import static org.entregent.schema.jooq.public_.Tables.SUGGESTION;
import static org.entregent.schema.jooq.public_.Tables.SUGGESTION_AUTHOR;
import static org.entregent.schema.jooq.public_.Tables.SUGGESTION_CHANGE;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.entregent.statement.GivenRows;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.entregent.stranger.StrangerSeal;
import org.entregent.stranger.WrittenByStrangers;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Keeps what strangers suggest, and forgets who they are. */
@Repository
class SuggestedRepository implements WrittenByStrangers {

    private static final Field<UUID> NEW_ID =
            field("uuidv7()", SQLDataType.UUID).as("new_id");
    private static final Statement MAKE_ID = Statement.of(select(NEW_ID));

    private static final Statement INSERT = Statement.insertion(
            SUGGESTION,
            SUGGESTION.REGION_ID,
            SUGGESTION.ID,
            SUGGESTION.NETWORK_ID,
            SUGGESTION.SUGGESTED_AT,
            SUGGESTION.NOTE);

    private static final List<Field<?>> CHANGE = List.of(
            SUGGESTION_CHANGE.REGION_ID,
            SUGGESTION_CHANGE.SUGGESTION_ID,
            SUGGESTION_CHANGE.NETWORK_ID,
            SUGGESTION_CHANGE.FIELD,
            SUGGESTION_CHANGE.FORMER,
            SUGGESTION_CHANGE.SUGGESTED);

    private static final Statement INSERT_CHANGES =
            Statement.of(insertInto(SUGGESTION_CHANGE).columns(CHANGE).select(GivenRows.of(SUGGESTION_CHANGE, CHANGE)));

    private static final Statement INSERT_AUTHOR = Statement.insertion(
            SUGGESTION_AUTHOR,
            SUGGESTION_AUTHOR.REGION_ID,
            SUGGESTION_AUTHOR.SUGGESTION_ID,
            SUGGESTION_AUTHOR.NAME,
            SUGGESTION_AUTHOR.ADDRESS,
            SUGGESTION_AUTHOR.LANGUAGE);

    private static final Statement FORGET_AUTHORS = Statement.of(deleteFrom(SUGGESTION_AUTHOR)
            .where(SUGGESTION_AUTHOR.REGION_ID.eq(value(SUGGESTION_AUTHOR.REGION_ID)))
            .and(exists(selectOne()
                    .from(SUGGESTION)
                    .where(SUGGESTION.REGION_ID.eq(SUGGESTION_AUTHOR.REGION_ID))
                    .and(SUGGESTION.ID.eq(SUGGESTION_AUTHOR.SUGGESTION_ID))
                    .and(SUGGESTION.SUGGESTED_AT.lt(value(SUGGESTION.SUGGESTED_AT))))));

    private static final Field<Integer> NUMBER = DSL.count().cast(INTEGER).as("number");
    private static final Statement COUNT_PENDING = Statement.of(select(NUMBER)
            .from(SUGGESTION)
            .where(SUGGESTION.REGION_ID.eq(value(SUGGESTION.REGION_ID)))
            .and(SUGGESTION.STATUS.eq(inline(SuggestionStatus.PENDING.name()))));

    /** A suggestion that has its id by now. */
    record New(UUID id, Suggested suggested) {

        Reference network() {
            return suggested.network();
        }
    }

    private final StrangerSeal seal;

    SuggestedRepository(StrangerSeal seal) {
        this.seal = seal;
    }

    /** An id that comes after all that were made before. */
    Question<UUID> newId() {
        return MAKE_ID.asItIs().list(row -> row.get(NEW_ID)).as(List::getFirst);
    }

    Bound insert(New made, Instant now) {
        return INSERT.with(SUGGESTION.REGION_ID, made.network().region())
                .with(SUGGESTION.ID, made.id())
                .with(SUGGESTION.NETWORK_ID, made.network().uuid())
                .with(SUGGESTION.SUGGESTED_AT, now.atOffset(ZoneOffset.UTC))
                .with(SUGGESTION.NOTE, made.suggested().note());
    }

    Bound insertChanges(New made) {
        return INSERT_CHANGES.with(
                GivenRows.ALL,
                GivenRows.from(
                        made.suggested().changes(),
                        (row, change) -> row.set(
                                        SUGGESTION_CHANGE.REGION_ID,
                                        made.network().region())
                                .set(SUGGESTION_CHANGE.SUGGESTION_ID, made.id())
                                .set(
                                        SUGGESTION_CHANGE.NETWORK_ID,
                                        made.network().uuid())
                                .set(SUGGESTION_CHANGE.FIELD, change.field().name())
                                .set(SUGGESTION_CHANGE.FORMER, change.former().toArray(String[]::new))
                                .set(
                                        SUGGESTION_CHANGE.SUGGESTED,
                                        change.suggested().toArray(String[]::new))));
    }

    Bound insertAuthor(New made) {
        var author = made.suggested().author();
        var address = author.address();
        return INSERT_AUTHOR
                .with(SUGGESTION_AUTHOR.REGION_ID, made.network().region())
                .with(SUGGESTION_AUTHOR.SUGGESTION_ID, made.id())
                .with(SUGGESTION_AUTHOR.NAME, author.name())
                .with(SUGGESTION_AUTHOR.ADDRESS, address == null ? null : seal.seal(SUGGESTION, made.id(), address))
                .with(SUGGESTION_AUTHOR.LANGUAGE, author.language().name());
    }

    /** How many wait for an editor. The region must be open. */
    Question<Integer> countPending(int regionId) {
        return COUNT_PENDING
                .with(SUGGESTION.REGION_ID, regionId)
                .find(row -> row.get(NUMBER))
                .as(Optional::orElseThrow);
    }

    /** Of those in the region that nobody decided until now. */
    @Override
    public Bound forgetAuthors(int regionId, Instant suggestedBefore) {
        return FORGET_AUTHORS
                .with(SUGGESTION_AUTHOR.REGION_ID, regionId)
                .with(SUGGESTION.SUGGESTED_AT, suggestedBefore.atOffset(ZoneOffset.UTC));
    }
}
