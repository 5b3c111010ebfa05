package org.entregent.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.QueryPart;

/** Sends several writes to the database in one round trip. */
public final class Together {

    private Together() {}

    /** In this order, each prepared by itself. When one fails, the transaction does; the database says which constraint. */
    public static void execute(DSLContext sql, List<? extends Query> writes) {
        var text = IntStream.range(0, writes.size())
                .mapToObj(place -> "{" + place + "}")
                .collect(Collectors.joining("; "));
        sql.query(text, writes.toArray(QueryPart[]::new)).execute();
    }
}
