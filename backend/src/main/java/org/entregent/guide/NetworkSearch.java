package org.entregent.guide;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.function;
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

    /** What PostgreSQL calls tsquery, which is never read from here. */
    private static final DataType<String> QUERY = VARCHAR;

    private NetworkSearch() {}

    static <P extends Table<?>> ConnectionField<P, NetworkCard> searched(ConnectionField<P, NetworkCard> networks) {
        return networks.filter("search", NetworkSearch::matches)
                .check(Search::complaint)
                .lookingByTrigrams("search", 2)
                .order("RELEVANCE", NetworkSearch::byRelevance)
                .order("NEARNESS", NetworkSearch::byNearness)
                .order("FRESHNESS", network -> List.of(network.FRESH_AT.desc()))
                .sorting("NEARNESS", 3)
                .summary("facets", 8, NetworkFacetsType::of);
    }

    /** Any of the words that were sought: for showing them. */
    static Field<String> anyOf(Scope scope) {
        return scope.once("any_of", in("guide_any_of", QUERY, understood(scope)));
    }

    private static Condition matches(NetworkCard network, Scope scope) {
        return condition("{0} @@ {1}", network.SEARCH_DOCUMENT, understood(scope));
    }

    /** The words as they are looked for. To find those that are meant takes longer than to find most sheets. */
    private static Field<String> understood(Scope scope) {
        return scope.once("understood", in("guide_query", QUERY, words(scope)));
    }

    private static Field<String> words(Scope scope) {
        return scope.argument("search", VARCHAR);
    }

    private static List<? extends SortField<?>> byRelevance(NetworkCard network, Scope scope) {
        List<SortField<?>> fullest =
                List.of(network.COMPLETENESS.desc(), network.FRESH_AT.desc(), network.SORT_NAME.asc());
        if (!scope.has("search")) {
            return fullest;
        }
        var relevance = in(
                "guide_relevance",
                INTEGER.notNull(),
                network.SEARCH_HEAD,
                network.SORT_NAME,
                network.ACRONYM,
                anyOf(scope),
                scope.once("called", Search.fold(DSL.trim(words(scope)))));
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
                scope.once("beside", in("departments_beside", VARCHAR.array(), commune)));
        return List.of(nearness.asc(), network.COMPLETENESS.desc(), network.SORT_NAME.asc());
    }

    private static <V> Field<V> in(String function, DataType<V> type, Field<?>... arguments) {
        return function(unquotedName("app", function), type, arguments);
    }
}
