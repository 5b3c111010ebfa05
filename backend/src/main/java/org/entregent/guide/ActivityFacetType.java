package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.ACTIVITY;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.schema.jooq.public_.tables.NetworkCard;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How many networks the filter by a section of activities would find: those for all firms, and those that name it or a part of it. */
@Component
final class ActivityFacetType extends FacetType {

    /** Sections of both nomenclatures. */
    static final int MOST = 43;

    private static final String CODE = "split_part({0}, ' ', 1)";
    private static final String NOMENCLATURE = "split_part({0}, ' ', 2)";

    ActivityFacetType() {
        super("ActivityFacet");
        one(
                "activity",
                ACTIVITY,
                (facet, activity) -> activity.CODE
                        .eq(DSL.field(CODE, VARCHAR, columnOf(facet, NetworkFacetsType.VALUE)))
                        .and(activity.NOMENCLATURE.eq(
                                DSL.field(NOMENCLATURE, VARCHAR, columnOf(facet, NetworkFacetsType.VALUE)))));
    }

    /** What a network names of activities, each code with its nomenclature; a star is for all of them. */
    static Field<String[]> named(NetworkCard network) {
        return DSL.field(
                "case when {0} then array['*'] else array("
                        + "select code || ' NAF_REV_2' from unnest({1}) as code"
                        + " union all select code || ' NAF_2025' from unnest({2}) as code) end",
                VARCHAR.array(), network.ALL_ACTIVITIES, network.NAF_REV_2_CODES, network.NAF_2025_CODES);
    }

    /** Pairs of a section and a count; a network that names several parts of a section counts once. */
    static Field<String[]> pairs(Field<?> networkId, Field<?> named, Field<?> pass) {
        return DSL.field(
                "(select array_agg(array[told.value, cast(told.rows as text)] order by told.rows desc, told.value) from ("
                        + "select section.code || ' ' || section.nomenclature as value, coalesce(parts.rows, 0) + whole.rows as rows"
                        + " from public.activity section"
                        + " cross join (select count(*) as rows from listed where {2} and '*' = any ({1})) as whole"
                        + " left join (select activity.nomenclature, activity.section_code, count(distinct each.id) as rows"
                        + " from (select {0} as id, unnest({1}) as value from listed where {2}) as each"
                        + " join public.activity on activity.code = split_part(each.value, ' ', 1)"
                        + " and activity.nomenclature = split_part(each.value, ' ', 2)"
                        + " group by activity.nomenclature, activity.section_code) as parts"
                        + " on parts.nomenclature = section.nomenclature and parts.section_code = section.code"
                        + " where section.code = section.section_code) as told where told.rows > 0)",
                VARCHAR.array(), networkId, named, pass);
    }
}
