package org.entregent.suggestion;

import static org.entregent.access.Permission.GUIDE_EDIT;
import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.NETWORK;
import static org.entregent.schema.jooq.public_.Tables.SUGGESTION;
import static org.entregent.schema.jooq.public_.Tables.SUGGESTION_AUTHOR;
import static org.entregent.schema.jooq.public_.Tables.SUGGESTION_CHANGE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.access.Ownership;
import org.entregent.access.Readers;
import org.entregent.graph.ConnectionField;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.Suggestion;
import org.entregent.schema.jooq.public_.tables.SuggestionAuthor;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Suggested corrections, for a guide's editors and for whoever keeps the sheet. Who suggested them is for editors alone. */
@Component
final class SuggestionType extends GraphType<Suggestion> {

    static final Readers READERS =
            Readers.holding(GUIDE_EDIT, SUGGESTION).and(Ownership.NETWORK_OWNER, SUGGESTION.NETWORK_ID);

    static final Readers READERS_OF_AUTHORS = Readers.holding(GUIDE_EDIT, SUGGESTION_AUTHOR);

    /** As many as a region's editors decide in some years. */
    private static final int MOST = 20_000;

    private static final int MOST_CHANGES = SuggestedField.values().length;

    SuggestionType() {
        super(SuggestionPayloads.TYPE, SUGGESTION);
        key(SUGGESTION.REGION_ID, SUGGESTION.ID);
        nodeId("sug");
        region(SUGGESTION.REGION_ID);
        visible((suggestion, viewer) -> READERS.condition(suggestion, suggestion.REGION_ID, viewer));

        field("status", SUGGESTION.STATUS);
        field("suggestedAt", SUGGESTION.SUGGESTED_AT);
        field("note", SUGGESTION.NOTE);
        field("decidedAt", SUGGESTION.DECIDED_AT);
        field("reason", SUGGESTION.REASON);
        computed("decidedBy", VARCHAR, SuggestionType::decider);
        computed("authorName", VARCHAR, SuggestionType::authorName);
        flag("authorIsTold", SuggestionType::isTold);
        flag("viewerCanRefuse", SuggestionType::canDecide);
        flag("viewerCanAccept", SuggestionType::canAccept);
        one(
                "sheet",
                NETWORK,
                (suggestion, sheet) ->
                        sheet.REGION_ID.eq(suggestion.REGION_ID).and(sheet.ID.eq(suggestion.NETWORK_ID)));
        list(
                        "changes",
                        SUGGESTION_CHANGE,
                        (suggestion, change) ->
                                change.REGION_ID.eq(suggestion.REGION_ID).and(change.SUGGESTION_ID.eq(suggestion.ID)))
                .order(change -> List.of(SuggestedChangeType.place(change).asc()))
                .atMost(MOST_CHANGES);

        rootById("suggestion");
    }

    /** What lists of suggestions have in common. */
    static <P extends Table<?>> void choices(ConnectionField<P, Suggestion> suggestions) {
        suggestions
                .filter("status", VARCHAR, (suggestion, status) -> suggestion.STATUS.eq(status))
                .holds((viewer, given) -> MOST)
                .order(suggestion -> List.of(suggestion.SUGGESTED_AT.desc()));
    }

    private static Field<String> decider(Suggestion suggestion, Scope scope) {
        var account = scope.alias(ACCOUNT);
        return DSL.field(select(account.DISPLAY_NAME).from(account).where(account.ID.eq(suggestion.ACCOUNT_ID)));
    }

    private static Field<String> authorName(Suggestion suggestion, Scope scope) {
        var author = scope.alias(SUGGESTION_AUTHOR);
        return DSL.field(select(author.NAME).from(author).where(isOf(suggestion, author, scope)));
    }

    private static Condition isTold(Suggestion suggestion, Scope scope) {
        var author = scope.alias(SUGGESTION_AUTHOR);
        return exists(
                selectOne().from(author).where(isOf(suggestion, author, scope)).and(author.ADDRESS.isNotNull()));
    }

    private static Condition isOf(Suggestion suggestion, SuggestionAuthor author, Scope scope) {
        return author.REGION_ID
                .eq(suggestion.REGION_ID)
                .and(author.SUGGESTION_ID.eq(suggestion.ID))
                .and(READERS_OF_AUTHORS.condition(author, author.REGION_ID, scope.viewer()));
    }

    private static Condition canDecide(Suggestion suggestion, Scope scope) {
        return suggestion
                .STATUS
                .eq(inline(SuggestionStatus.PENDING.name()))
                .and(scope.viewer().reaches(suggestion.REGION_ID, GUIDE_EDIT));
    }

    private static Condition canAccept(Suggestion suggestion, Scope scope) {
        var sheet = scope.alias(NETWORK);
        return canDecide(suggestion, scope)
                .and(exists(selectOne()
                        .from(sheet)
                        .where(sheet.REGION_ID.eq(suggestion.REGION_ID), sheet.ID.eq(suggestion.NETWORK_ID))
                        .and(sheet.STATUS.in(inline("PUBLISHED"), inline("NEEDS_UPDATE")))
                        .and(sheet.PUBLISHED_NUMBER.eq(sheet.LATEST_NUMBER))));
    }
}
