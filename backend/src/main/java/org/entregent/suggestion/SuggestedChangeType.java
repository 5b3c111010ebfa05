package org.entregent.suggestion;

import static org.entregent.access.Permission.GUIDE_EDIT;
import static org.entregent.schema.jooq.public_.Tables.COMMUNE;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_CARD;
import static org.entregent.schema.jooq.public_.Tables.SUGGESTION;
import static org.entregent.schema.jooq.public_.Tables.SUGGESTION_CHANGE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.LinkedHashMap;
import java.util.function.Function;
import org.entregent.access.Ownership;
import org.entregent.access.Readers;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.SuggestionChange;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The fields that a suggestion changes, for those who see the suggestion. */
@Component
final class SuggestedChangeType extends GraphType<SuggestionChange> {

    static final Readers READERS =
            Readers.holding(GUIDE_EDIT, SUGGESTION_CHANGE).and(Ownership.NETWORK_OWNER, SUGGESTION_CHANGE.NETWORK_ID);

    private static final Field<String[]> NOTHING = inline(new String[0]).cast(VARCHAR.array());

    SuggestedChangeType() {
        super("SuggestedChange", SUGGESTION_CHANGE);
        key(SUGGESTION_CHANGE.REGION_ID, SUGGESTION_CHANGE.SUGGESTION_ID, SUGGESTION_CHANGE.FIELD);
        region(SUGGESTION_CHANGE.REGION_ID);
        visible((change, viewer) -> READERS.condition(change, change.REGION_ID, viewer));

        field("field", SUGGESTION_CHANGE.FIELD);
        field("isTaken", SUGGESTION_CHANGE.TAKEN);
        told("former", change -> change.FORMER);
        told("suggested", change -> change.SUGGESTED);
        computed(
                "current",
                VARCHAR.array().notNull(),
                (change, scope) -> inWords(change, current(change, scope), scope));
        flag("isConflict", SuggestedChangeType::isConflict);
    }

    /** As fields stand on a sheet. */
    static Field<Integer> place(SuggestionChange change) {
        var places = new LinkedHashMap<String, Integer>();
        for (var field : SuggestedField.values()) {
            places.put(field.name(), field.ordinal());
        }
        var fields = new LinkedHashMap<Field<String>, Field<Integer>>();
        places.forEach((name, place) -> fields.put(inline(name), inline(place)));
        return choose(change.FIELD).mapFields(fields).otherwise(inline(places.size(), INTEGER));
    }

    private void told(String field, Function<SuggestionChange, Field<String[]>> values) {
        computed(field, VARCHAR.array().notNull(), (change, scope) -> inWords(change, values.apply(change), scope));
    }

    /** A commune is told by its name, since a code says nothing to people. */
    private static Field<String[]> inWords(SuggestionChange change, Field<String[]> values, Scope scope) {
        var commune = scope.alias(COMMUNE);
        var name = concat(commune.NAME, inline(" ("), commune.DEPARTMENT_CODE, inline(")"));
        Field<String[]> communes =
                array(select(name.cast(VARCHAR)).from(commune).where(commune.CODE.eq(any(values))));
        return when(change.FIELD.eq(inline(SuggestedField.COMMUNE.name())), communes)
                .otherwise(values.cast(VARCHAR.array()));
    }

    private static Field<String[]> current(SuggestionChange change, Scope scope) {
        var card = scope.alias(NETWORK_CARD);
        return DSL.coalesce(
                DSL.field(select(SheetValue.of(change.FIELD, card))
                        .from(card)
                        .where(card.REGION_ID.eq(change.REGION_ID), card.ID.eq(change.NETWORK_ID))),
                NOTHING);
    }

    private static Condition isConflict(SuggestionChange change, Scope scope) {
        var suggestion = scope.alias(SUGGESTION);
        return change.FIELD
                .ne(inline(SuggestedField.CLOSED.name()))
                .and(current(change, scope).ne(change.FORMER.cast(VARCHAR.array())))
                .and(exists(selectOne()
                        .from(suggestion)
                        .where(suggestion.REGION_ID.eq(change.REGION_ID), suggestion.ID.eq(change.SUGGESTION_ID))
                        .and(suggestion.STATUS.eq(inline(SuggestionStatus.PENDING.name())))));
    }
}
