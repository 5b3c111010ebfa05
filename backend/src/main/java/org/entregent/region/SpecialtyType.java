package org.entregent.region;

import static org.entregent.access.Permission.REGIONS_MANAGE;
import static org.entregent.schema.jooq.public_.Tables.CHANGE;
import static org.entregent.schema.jooq.public_.Tables.SPECIALTY;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.command.ChangeType;
import org.entregent.graph.ConnectionField;
import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.Specialty;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The trades that a chapter can have a seat for. */
@Component
public final class SpecialtyType extends GraphType<Specialty> {

    /** Trades, and some to come. */
    public static final int MOST = 200;

    private static final String PREFIX = "spe";

    SpecialtyType() {
        super("Specialty", SPECIALTY);
        key(SPECIALTY.CODE);
        nodeId(PREFIX);
        field("code", SPECIALTY.CODE);
        field("family", SPECIALTY.FAMILY);
        field("retiredOn", SPECIALTY.RETIRED_ON);
        field("version", SPECIALTY.VERSION);
        one("mergedInto", SPECIALTY, (specialty, other) -> other.CODE.eq(specialty.MERGED_INTO));
        flag(
                "viewerCanManage",
                (specialty, scope) -> cardinality(scope.viewer().regions(REGIONS_MANAGE))
                        .gt(0)
                        .and(isOffered(specialty)));
        ChangeType.newestFirst(connection(
                "changes",
                CHANGE,
                (specialty, change) -> change.SUBJECT.eq(concat(inline(PREFIX + "_"), specialty.CODE))));
        computed(
                "name",
                VARCHAR.notNull(),
                (specialty, scope) -> when(scope.argument("language", VARCHAR).eq("ENGLISH"), specialty.NAME_ENGLISH)
                        .otherwise(specialty.NAME_FRENCH));

        byName(rootConnection("specialties"))
                .filter("search", VARCHAR, (specialty, words) -> Search.matches(specialty.SEARCH_NAME, words))
                .check(Search::complaint)
                .holds((viewer, given) -> MOST)
                .looking("search", 2)
                .filter(
                        "retired",
                        BOOLEAN,
                        (specialty, retired) -> DSL.field(isOffered(specialty)).ne(retired));
    }

    /** A seat may be opened for it: it was not retired. */
    public static Condition isOffered(Specialty specialty) {
        return specialty.RETIRED_ON.isNull();
    }

    /** In the order of the French names. */
    public static <P extends Table<?>> ConnectionField<P, Specialty> byName(ConnectionField<P, Specialty> specialties) {
        return specialties.order(
                specialty -> List.of(Search.fold(specialty.NAME_FRENCH).asc()));
    }
}
