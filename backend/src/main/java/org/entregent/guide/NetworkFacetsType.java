package org.entregent.guide;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.with;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entregent.graph.GraphType;
import org.entregent.graph.ListFilters;
import org.entregent.schema.jooq.public_.tables.NetworkCard;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/**
 * What the filters of a list of networks would find. The list's rows are read once, whatever is asked of them; each facet counts
 * those that all filters but its own let pass.
 */
@Component
final class NetworkFacetsType extends GraphType<Table<?>> {

    static final Field<String> VALUE = DSL.field(name("value"), VARCHAR.notNull());
    static final Field<Integer> COUNT = DSL.field(name("count"), INTEGER.notNull());

    private static final int DEPARTMENTS = 101;
    private static final String LISTED = "listed";
    private static final Field<UUID> NETWORK_ID = DSL.field(name(LISTED, "network_id"), SQLDataType.UUID);

    NetworkFacetsType() {
        super("NetworkFacets");
        for (Facet facet : Facet.values()) {
            rows(facet.field, (facets, scope) -> told(columnOf(facets, facet.column())))
                    .atMost(facet.most());
        }
    }

    /** A filter whose values are counted. */
    private enum Facet {
        FAMILY("families", "family", names(NetworkFamily.values())),
        DEPARTMENT("departments", "department", List.of()),
        ACTIVITY("activities", "activityId", List.of()),
        SERVICE("services", "service", names(NetworkService.values())),
        FREQUENCY("frequencies", "frequency", names(MeetingFrequency.values())),
        FEE_BAND("feeBands", "feeBand", names(FeeBand.values())),
        ADMISSION("admissions", "admission", names(Admission.values())),
        FULL("full", "full", List.of("true", "false"));

        private final String field;
        private final String argument;

        /** Its values in their order; none where they are rows of a table. */
        private final List<String> known;

        Facet(String field, String argument, List<String> known) {
            this.field = field;
            this.argument = argument;
            this.known = known;
        }

        private int most() {
            return switch (this) {
                case DEPARTMENT -> DEPARTMENTS;
                case ACTIVITY -> ActivityFacetType.MOST;
                case FAMILY, SERVICE, FREQUENCY, FEE_BAND, ADMISSION, FULL -> known.size();
            };
        }

        /** What of a network it counts. */
        private Field<?> of(NetworkCard network) {
            return switch (this) {
                case FAMILY -> array(network.FAMILY);
                case DEPARTMENT -> network.DEPARTMENT_CODES;
                case ACTIVITY -> ActivityFacetType.named(network);
                case SERVICE -> network.SERVICES;
                case FREQUENCY -> array(network.FREQUENCY);
                case FEE_BAND -> array(network.FEE_BAND);
                case ADMISSION -> network.ADMISSIONS;
                case FULL ->
                    array(when(network.COMPLETENESS.ge(ContentType.FULL), inline("true"))
                            .otherwise(inline("false")));
            };
        }

        /** A value of which finds the values before it, too. */
        private boolean isUpTo() {
            return this == FREQUENCY || this == FEE_BAND;
        }

        private Field<String[]> column() {
            return DSL.field(DSL.name(field), VARCHAR.array());
        }

        private Field<?> listedValues() {
            return DSL.field(DSL.name(LISTED, field));
        }

        private Field<?> listedPass() {
            return DSL.field(DSL.name(LISTED, passName()));
        }

        private String passName() {
            return field + "_pass";
        }

        private static List<String> names(Enum<?>[] values) {
            return Stream.of(values).map(Enum::name).toList();
        }
    }

    /** One row: for each facet a table of values and counts, as an array of pairs of texts. */
    static Select<?> of(NetworkCard network, ListFilters filters) {
        var arguments = Stream.of(Facet.values()).map(facet -> facet.argument).toList();
        List<SelectField<?>> read = new ArrayList<>();
        List<SelectField<?>> counted = new ArrayList<>();
        read.add(network.ID.as(NETWORK_ID.getName()));
        for (Facet facet : Facet.values()) {
            read.add(facet.of(network).as(facet.field));
            read.add(DSL.field(others(facet, filters)).as(facet.passName()));
            counted.add(pairs(facet).as(facet.field));
        }
        var listed = name(LISTED).asMaterialized(select(read).from(network).where(filters.without(arguments)));
        return with(listed).select(counted);
    }

    private static Condition others(Facet facet, ListFilters filters) {
        return Stream.of(Facet.values())
                .filter(other -> other != facet)
                .map(other -> filters.by(other.argument))
                .reduce(DSL.trueCondition(), Condition::and);
    }

    private static Field<String[]> pairs(Facet facet) {
        return switch (facet) {
            case DEPARTMENT -> pairsOfDepartments(facet);
            case ACTIVITY -> ActivityFacetType.pairs(NETWORK_ID, facet.listedValues(), facet.listedPass());
            case FAMILY, SERVICE, FREQUENCY, FEE_BAND, ADMISSION, FULL -> pairsOfKnown(facet);
        };
    }

    private static Field<String[]> pairsOfKnown(Facet facet) {
        var known = DSL.array(facet.known.stream().map(DSL::inline).toList());
        var rows = facet.isUpTo()
                ? "sum(coalesce(counted.rows, 0)) over (order by known.place)"
                : "coalesce(counted.rows, 0)";
        return DSL.field(
                "(select array_agg(array[told.value, cast(told.rows as text)] order by told.place) from (select"
                        + " known.value, known.place, " + rows + " as rows"
                        + " from unnest(cast({0} as text[])) with ordinality as known (value, place)"
                        + " left join {1} on counted.value = known.value) as told where told.rows > 0)",
                VARCHAR.array(),
                known,
                counted(facet));
    }

    private static Field<String[]> pairsOfDepartments(Facet facet) {
        return DSL.field(
                "(select array_agg(array[counted.value, cast(counted.rows as text)] order by counted.rows desc, counted.value)"
                        + " from {0} join public.department on department.code = counted.value)",
                VARCHAR.array(), counted(facet));
    }

    private static Table<?> counted(Facet facet) {
        return table(
                "(select each.value, count(*) as rows from (select unnest({0}) as value from listed where {1}) as each"
                        + " group by each.value) as counted",
                facet.listedValues(), facet.listedPass());
    }

    private static Select<?> told(Field<String[]> pairs) {
        var place = DSL.field(name("place"), INTEGER);
        return select(
                        DSL.field("({0})[{1}][1]", VARCHAR, pairs, place).as(VALUE),
                        DSL.field("cast(({0})[{1}][2] as int)", INTEGER, pairs, place)
                                .as(COUNT))
                .from(table("generate_subscripts({0}, 1) as place", pairs))
                .orderBy(place);
    }
}
