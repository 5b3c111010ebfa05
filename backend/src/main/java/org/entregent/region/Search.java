package org.entregent.region;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unquotedName;

import java.util.Optional;
import org.entregent.graph.ArgumentValues;
import org.entregent.graph.PlainText;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Finds names by words: each must occur, in any order; accents and case do not count. */
public final class Search {

    private static final int MOST_CHARACTERS = 100;

    private Search() {}

    /** @param foldedText a column that was folded when it was stored */
    public static Condition matches(Field<String> foldedText, Field<String> words) {
        // Each sub-select is computed once. The longest word goes alone, since only a single pattern can use a trigram
        // index.
        var patterns = function(unquotedName("app", "like_patterns"), SQLDataType.VARCHAR.array(), words);
        var longest = DSL.field(select(DSL.field("coalesce(({0})[1], '%')", SQLDataType.VARCHAR, patterns)));
        return foldedText
                .like(longest)
                .and(condition("{0} like all (({1})::text[])", foldedText, DSL.field(select(patterns))));
    }

    public static Field<String> fold(Field<String> text) {
        return function(unquotedName("app", "fold"), SQLDataType.VARCHAR, text);
    }

    /** Words have a bound, as all that callers send. */
    public static Optional<String> complaint(ArgumentValues values) {
        return complaint(values, "search");
    }

    /** The same, for words inside an input object. */
    public static Optional<String> complaint(ArgumentValues values, String path) {
        return values.find(path, String.class)
                .filter(words -> PlainText.isLongerThan(words, MOST_CHARACTERS))
                .map(words -> path + " has at most " + MOST_CHARACTERS + " characters");
    }
}
