package org.entregent.guide;

import static org.entregent.access.Permission.GUIDE_READ;
import static org.entregent.schema.jooq.public_.Tables.ACTIVITY;
import static org.entregent.schema.jooq.public_.Tables.COMMUNE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entregent.graph.ConnectionField;
import org.entregent.graph.GraphViewer;
import org.entregent.graph.NodeKey;
import org.entregent.graph.Scope;
import org.entregent.region.CodeKind;
import org.entregent.region.ReferenceCodes;
import org.entregent.region.RegionType;
import org.entregent.schema.jooq.public_.tables.NetworkCard;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The filters of the guide. */
final class NetworkList {

    /** Networks of a large region. */
    static final int OF_REGION = 500;

    private NetworkList() {}

    static <P extends Table<?>> ConnectionField<P, NetworkCard> choices(
            ConnectionField<P, NetworkCard> networks, ReferenceCodes codes) {
        return networks.holds(NetworkList::size)
                .sorting(2)
                .filter("region", (network, scope) -> network.REGION_ID.eq(RegionType.idOf(scope, "region")))
                .check(codes.region("region"))
                .filter("family", VARCHAR, (network, family) -> network.FAMILY.eq(family))
                .filter(
                        "department",
                        VARCHAR,
                        (network, code) ->
                                names(network.DEPARTMENT_CODES, ReferenceCodes.kept(CodeKind.DEPARTMENT, code)))
                .check(codes.department("department"))
                .filter("communeId", NetworkList::covers)
                .filter("activityId", NetworkList::isForActivity)
                .filter("service", VARCHAR, (network, service) -> names(network.SERVICES, service))
                .filter(
                        "frequency",
                        VARCHAR,
                        (network, most) -> place(network.FREQUENCY, MeetingFrequency.values())
                                .le(place(most, MeetingFrequency.values())))
                .filter(
                        "feeBand",
                        VARCHAR,
                        (network, most) ->
                                place(network.FEE_BAND, FeeBand.values()).le(place(most, FeeBand.values())))
                .filter("admission", VARCHAR, (network, admission) -> names(network.ADMISSIONS, admission))
                .filter(
                        "full",
                        BOOLEAN,
                        (network, full) -> DSL.field(network.COMPLETENESS.ge(ContentType.FULL))
                                .eq(full));
    }

    private static long size(GraphViewer viewer, Predicate<String> given) {
        return OF_REGION * (given.test("region") ? 1L : viewer.regions(GUIDE_READ.name()).length);
    }

    /** By itself or, where the network is limited to no communes, with its department. */
    private static Condition covers(NetworkCard network, Scope scope) {
        var code = scope.id("communeId", "Commune").part(0, VARCHAR);
        var commune = scope.alias(COMMUNE);
        var department = DSL.field(select(commune.DEPARTMENT_CODE).from(commune).where(commune.CODE.eq(code)));
        return code.eq(any(network.COMMUNE_CODES))
                .or(cardinality(network.COMMUNE_CODES).eq(0).and(names(network.DEPARTMENT_CODES, department)));
    }

    /** For all, or for this one, or for the section that it belongs to, or for a part of the section that it is. */
    private static Condition isForActivity(NetworkCard network, Scope scope) {
        var asked = scope.id("activityId", "Activity");
        var named = scope.alias(ACTIVITY);
        return condition(network.ALL_ACTIVITIES)
                .or(exists(selectOne()
                        .from(named)
                        .where(ContentType.isFor(network, named))
                        .and(named.NOMENCLATURE.eq(nomenclature(asked)))
                        .and(named.CODE
                                .eq(code(asked))
                                .or(named.SECTION_CODE.eq(code(asked)))
                                .or(named.CODE.eq(section(asked, scope))))));
    }

    private static Field<String> section(NodeKey asked, Scope scope) {
        var activity = scope.alias(ACTIVITY);
        return DSL.field(select(activity.SECTION_CODE)
                .from(activity)
                .where(activity.NOMENCLATURE.eq(nomenclature(asked)), activity.CODE.eq(code(asked))));
    }

    private static Field<String> code(NodeKey activity) {
        return activity.part(0, VARCHAR);
    }

    private static Field<String> nomenclature(NodeKey activity) {
        return activity.part(1, VARCHAR);
    }

    /** An index knows which values a column holds. */
    private static Condition names(Field<String[]> column, Field<String> value) {
        return column.contains(array(value).cast(column));
    }

    /** Where a value stands among those of its enum; null for none. */
    private static Field<Integer> place(Field<String> value, Enum<?>[] values) {
        var names = Stream.of(values)
                .<Field<String>>map(each -> inline(each.name()))
                .toList();
        return function("array_position", INTEGER, array(names), value);
    }
}
