package org.entregent.openguide;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.GraphException;
import org.entregent.page.Visit;

/**
 * What of the guide an address asks for. Its parameters stand in one order, so that one list has one address.
 *
 * @param said by parameter, what the address says
 */
record Asked(SequencedMap<String, String> said) {

    static final String REGION = "region";
    static final String COMMUNE = "commune";
    static final String WORDS = "q";
    static final String NEAR = "pres";
    static final String ORDER = "tri";
    private static final String AFTER = "after";

    private static final Map<String, String> ORDERS = Map.of(
            "nom",
            "NAME",
            "completes",
            "COMPLETENESS",
            "recentes",
            "FRESHNESS",
            "proches",
            "NEARNESS",
            "mots",
            "RELEVANCE");

    private static final List<String> PARAMETERS = Stream.of(
                    Stream.of(REGION),
                    Stream.of(GuideFilter.values()).map(filter -> filter.parameter),
                    Stream.of(COMMUNE, WORDS, NEAR, ORDER, AFTER))
            .flatMap(part -> part)
            .toList();

    /** What search engines keep: families and places, and a family of a place. */
    private static final Set<String> KEPT =
            Set.of(REGION, COMMUNE, GuideFilter.FAMILY.parameter, GuideFilter.DEPARTMENT.parameter);

    /** @throws GraphException when a value is none of those that there are */
    static Asked of(Visit visit) {
        var said = new LinkedHashMap<String, String>();
        PARAMETERS.forEach(name -> visit.parameter(name).ifPresent(value -> said.put(name, value)));
        said.computeIfPresent(REGION, (name, code) -> code.toUpperCase(Locale.ROOT));
        var asked = new Asked(said);
        asked.variables();
        return asked;
    }

    Optional<String> find(String parameter) {
        return Optional.ofNullable(said.get(parameter));
    }

    boolean has(String parameter) {
        return said.containsKey(parameter);
    }

    /** Whether nothing but places and families is asked for, of each kind one. */
    boolean isKept() {
        var places = said.keySet().stream()
                .filter(name -> KEPT.contains(name) && !name.equals(GuideFilter.FAMILY.parameter))
                .count();
        return KEPT.containsAll(said.keySet()) && places <= 1;
    }

    /** Whether this is a part of the list that begins further down. */
    boolean isLater() {
        return has(AFTER);
    }

    String address() {
        return Visit.address(GuidePage.PATH, said);
    }

    /** The same list from a cursor on. */
    Asked after(String cursor) {
        return with(AFTER, cursor);
    }

    Asked fromStart() {
        return without(AFTER);
    }

    /** Another list, from its start. */
    Asked with(String parameter, String value) {
        var changed = new LinkedHashMap<String, String>();
        for (var name : PARAMETERS) {
            var kept = name.equals(parameter) ? value : name.equals(AFTER) ? null : said.get(name);
            if (kept != null) {
                changed.put(name, kept);
            }
        }
        return new Asked(changed);
    }

    /** Another list, from its start. */
    Asked without(String parameter) {
        var changed = new LinkedHashMap<>(said);
        changed.remove(parameter);
        changed.remove(AFTER);
        return new Asked(changed);
    }

    /** As the API's list takes them, the commune of {@link #NEAR} apart. */
    Map<String, Object> variables() {
        var variables = new HashMap<String, Object>();
        find(REGION).ifPresent(code -> variables.put("region", code));
        find(COMMUNE).ifPresent(id -> variables.put("communeId", id));
        find(WORDS).ifPresent(words -> variables.put("search", words));
        find(AFTER).ifPresent(cursor -> variables.put("after", cursor));
        for (var filter : GuideFilter.values()) {
            find(filter.parameter).ifPresent(name -> variables.put(filter.argument, value(filter, name)));
        }
        variables.put("orderBy", order());
        return variables;
    }

    /** Unless something else is said, what is near comes first, or else what fits best, or else the fullest sheets. */
    private String order() {
        return find(ORDER)
                .map(name -> known(Optional.ofNullable(ORDERS.get(name))))
                .orElse(has(NEAR) ? "NEARNESS" : "RELEVANCE");
    }

    private static Object value(GuideFilter filter, String name) {
        var value = known(filter.find(name));
        return filter == GuideFilter.FULL ? Boolean.valueOf(value) : value;
    }

    private static String known(Optional<String> value) {
        return value.orElseThrow(
                () -> new GraphException(ErrorCode.BAD_USER_INPUT, "An address says what there is not"));
    }
}
