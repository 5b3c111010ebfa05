package org.entregent.guide;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unquotedName;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.graph.ConnectionField;
import org.entregent.graph.Scope;
import org.entregent.region.Search;
import org.entregent.schema.jooq.public_.tables.NetworkCard;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Finds networks by words, says what fits best and what is near, and counts what each filter would find. */
final class NetworkSearch {

    private NetworkSearch() {}

    static <P extends Table<?>> ConnectionField<P, NetworkCard> searched(ConnectionField<P, NetworkCard> networks) {
        return networks.filter("search", VARCHAR, NetworkSearch::matches)
                .check(Search::complaint)
                .lookingByTrigrams("search", 2)
                .order("RELEVANCE", NetworkSearch::byRelevance)
                .order("NEARNESS", NetworkSearch::byNearness)
                .order("FRESHNESS", network -> List.of(network.FRESH_AT.desc()))
                .sorting("NEARNESS", 3)
                .summary("facets", 8, NetworkFacetsType::of);
    }

    /** Any of the words that were sought: for showing them. */
    static Field<String> anyOf(Field<String> words) {
        return once(in("guide_any_of", VARCHAR, in("guide_query", VARCHAR, words)));
    }

    private static Condition matches(NetworkCard network, Field<String> words) {
        return condition("{0} @@ {1}", network.SEARCH_DOCUMENT, once(in("guide_query", VARCHAR, words)));
    }

    private static List<? extends SortField<?>> byRelevance(NetworkCard network, Scope scope) {
        List<SortField<?>> fullest =
                List.of(network.COMPLETENESS.desc(), network.FRESH_AT.desc(), network.SORT_NAME.asc());
        if (!scope.has("search")) {
            return fullest;
        }
        var words = scope.argument("search", VARCHAR);
        var relevance = in(
                "guide_relevance",
                INTEGER.notNull(),
                network.SEARCH_HEAD,
                network.SORT_NAME,
                network.ACRONYM,
                anyOf(words),
                once(Search.fold(DSL.trim(words))));
        return List.of(relevance.desc(), fullest.get(0), fullest.get(1), fullest.get(2));
    }

    private static List<? extends SortField<?>> byNearness(NetworkCard network, Scope scope) {
        if (!scope.has("near")) {
            return List.of(network.SORT_NAME.asc());
        }
        var commune = scope.id("near", "Commune").part(0, VARCHAR);
        var nearness = in(
                "guide_nearness",
                INTEGER.notNull(),
                network.COMMUNE_CODE,
                network.COMMUNE_CODES,
                network.DEPARTMENT_CODES,
                commune,
                once(in("departments_beside", VARCHAR.array(), commune)));
        return List.of(nearness.asc(), network.COMPLETENESS.desc(), network.SORT_NAME.asc());
    }

    /** A sub-select is computed once for the whole statement, and what comes of it is a value to whatever index there is. */
    private static <V> Field<V> once(Field<V> value) {
        return DSL.field(select(value));
    }

    private static <V> Field<V> in(String function, DataType<V> type, Field<?>... arguments) {
        return function(unquotedName("app", function), type, arguments);
    }
}
