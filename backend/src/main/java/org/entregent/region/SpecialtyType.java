package org.entregent.region;

import static org.entregent.schema.jooq.public_.Tables.SPECIALTY;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.graph.ConnectionField;
import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.Specialty;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** The trades that a chapter can have a seat for. */
@Component
public final class SpecialtyType extends GraphType<Specialty> {

    /** Trades, and some to come. */
    public static final int MOST = 200;

    SpecialtyType() {
        super("Specialty", SPECIALTY);
        key(SPECIALTY.CODE);
        nodeId("spe");
        field("code", SPECIALTY.CODE);
        field("family", SPECIALTY.FAMILY);
        computed(
                "name",
                VARCHAR.notNull(),
                (specialty, scope) -> when(scope.argument("language", VARCHAR).eq("ENGLISH"), specialty.NAME_ENGLISH)
                        .otherwise(specialty.NAME_FRENCH));

        byName(rootConnection("specialties"))
                .filter("search", VARCHAR, (specialty, words) -> Search.matches(specialty.SEARCH_NAME, words))
                .check(Search::complaint)
                .holds((viewer, given) -> MOST)
                .looking("search", 2);
    }

    /** In the order of the French names. */
    public static <P extends Table<?>> ConnectionField<P, Specialty> byName(ConnectionField<P, Specialty> specialties) {
        return specialties.order(
                specialty -> List.of(Search.fold(specialty.NAME_FRENCH).asc()));
    }
}
