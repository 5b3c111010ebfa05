package org.entregent;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What every table holds, so that a test can tell whether anything was written. */
public final class Tables {

    private static final String NAMES = """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname = 'public' and tablename not like 'flyway%'
            """;

    private static final String STATE = """
            select '%1$s', count(*) || ' ' || coalesce(md5(string_agg(xmin::text || ctid::text, ',' order by ctid)), '')
            from %1$s""";

    private Tables() {}

    /** Rows and their versions, by table: a row that was rewritten without any difference is noticed too. */
    public static Map<String, String> state() {
        var question = Owner.sql().fetchValues(NAMES).stream()
                .map(table -> STATE.formatted(table))
                .collect(Collectors.joining("\nunion all\n"));
        return new TreeMap<>(
                Owner.sql().fetch(question).intoMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }
}
