package org.entregent.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.QueryPart;

/** Writes of one transaction that go to the database in one round trip. */
public final class Together {

    private final DSLContext sql;
    private final List<Query> writes = new ArrayList<>();

    public Together(DSLContext sql) {
        this.sql = sql;
    }

    /** What repositories make their writes with. */
    public DSLContext sql() {
        return sql;
    }

    public void add(Query write) {
        writes.add(write);
    }

    /** In the order in which they were added. When one fails, the transaction does; the database says by which constraint. */
    public void execute() {
        if (writes.isEmpty()) {
            return;
        }
        var text = IntStream.range(0, writes.size())
                .mapToObj(place -> "{" + place + "}")
                .collect(Collectors.joining("; "));
        sql.query(text, writes.toArray(QueryPart[]::new)).execute();
        writes.clear();
    }
}
