package org.entregent;

import java.util.Map;
import java.util.TreeMap;

/** What every table holds, so that a test can tell whether anything was written. */
public final class Tables {

    private Tables() {}

    /** Rows and their versions, by table: a row that was rewritten without any difference is noticed too. */
    public static Map<String, String> state() {
        var states = new TreeMap<String, String>();
        for (var table : Owner.sql().fetchValues("""
                select format('%I.%I', schemaname, tablename) from pg_tables
                where schemaname = 'public' and tablename not like 'flyway%'
                """)) {
            var rows = Owner.ask(
                    "select count(*) || ' ' || coalesce(md5(string_agg(xmin::text || ctid::text, ',' order by ctid)), '') from "
                            + table);
            states.put(table.toString(), rows);
        }
        return states;
    }
}
