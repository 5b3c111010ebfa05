package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.NETWORK_VERSION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entregent.graph.ConnectionField;
import org.entregent.graph.Scope;
import org.entregent.region.Search;
import org.entregent.schema.jooq.public_.tables.Network;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The filters of a guide's sheets, as its editors look for them. */
final class SheetQueue {

    private SheetQueue() {}

    static <P extends Table<?>> ConnectionField<P, Network> choices(ConnectionField<P, Network> sheets) {
        return sheets.filter("search", SheetQueue::isCalled)
                .check(Search::complaint)
                .looking("search", 6)
                .filter(
                        "waiting",
                        BOOLEAN,
                        (sheet, waiting) -> DSL.field(waits(sheet)).eq(waiting))
                .looking("waiting", 2);
    }

    /** By what its newest version says. */
    private static Condition isCalled(Network sheet, Scope scope) {
        var version = scope.alias(NETWORK_VERSION);
        var name = Search.fold(concat(version.NAME, inline(" "), coalesce(version.ACRONYM, inline(""))));
        return exists(selectOne()
                .from(version)
                .where(version.REGION_ID.eq(sheet.REGION_ID), version.NETWORK_ID.eq(sheet.ID))
                .and(version.NUMBER.eq(sheet.LATEST_NUMBER))
                .and(Search.matches(name, scope.argument("search", VARCHAR))));
    }

    /** One that was begun by mistake and taken back before anybody touched it is as if it had never been, until somebody does. */
    static Condition isThere(Network sheet) {
        return sheet.WITHDRAWN_VERSION.isDistinctFrom(sheet.VERSION);
    }

    /** An owner's words on a public sheet wait for an editor as much as a sheet that was handed in. */
    static Condition waits(Network sheet) {
        return sheet.STATUS
                .in(names(SheetStatus::isHandedIn))
                .or(sheet.STATUS.in(names(SheetStatus::isPublic)).and(sheet.LATEST_NUMBER.gt(sheet.PUBLISHED_NUMBER)));
    }

    private static Field<?>[] names(Predicate<SheetStatus> which) {
        return Stream.of(SheetStatus.values())
                .filter(which)
                .map(status -> inline(status.name()))
                .toArray(Field<?>[]::new);
    }
}
