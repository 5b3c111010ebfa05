package org.entregent.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entregent.Owner;
import org.entregent.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** What PostgreSQL alone shows somebody, and lets them write, as the application's role; compared with {@link Sights}. */
final class SecondWall {

    private static final String TABLES = """
            select c.relname from pg_class c join pg_attribute a on attrelid = c.oid
            where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
              and attname = 'region_id' and not attisdropped
              and relname not in ('member_card', 'network_card', 'network_address', 'finder_questionnaire', 'consultation_guide_day', 'policy_version', 'policy_withdrawal')
            order by 1""";
    private static final String DENIED = "42501";

    private final Viewer viewer;
    private final Onlooker onlooker;
    private final Onlooker.Look look;

    SecondWall(ViewerService viewers, Onlooker onlooker) {
        this.viewer = current(viewers, onlooker);
        this.onlooker = onlooker;
        this.look = onlooker.look();
    }

    /** What an application remembers may stem from the database of the test class before. */
    private static Viewer current(ViewerService viewers, Onlooker onlooker) {
        var known = viewers.get(onlooker.caller());
        var isOfNow = Owner.ask("select epoch from access_epoch").equals(String.valueOf(known.epoch()));
        return isOfNow ? known : viewers.reload(known);
    }

    /** Every table with rows of regions; what everybody may know has no policy. */
    static List<String> tables() {
        return Owner.sql().fetch(TABLES).getValues(0, String.class);
    }

    /** What is open that should be shut, or the other way round. */
    List<String> faults(Collection<String> tables) {
        var due = count(tables, look::sees);
        return inside(sql -> {
            var faults = new ArrayList<String>();
            for (var table : tables) {
                compare(faults, table, due.get(table), counts(sql, table, look.sees(table)));
                refuseWrites(faults, sql, table);
            }
            return faults;
        });
    }

    /** Once a service opened a region, all its rows are there to be read, and of others no more than before. */
    List<String> faultsOnceOpened(Collection<String> tables) {
        var region = Owner.ask("select id from region where code = 'FR-13'");
        var opened = "region_id = " + region;
        var due = count(tables, table -> opened);
        return inside(sql -> {
            sql.execute("select app.open(array[" + region + "])");
            var faults = new ArrayList<String>();
            tables.forEach(table ->
                    compare(faults, table, due.get(table), counts(sql, table, opened + " or " + look.sees(table))));
            return faults;
        });
    }

    private record Counts(int seen, int tooMany) {}

    private static Map<String, Integer> count(Collection<String> tables, UnaryOperator<String> condition) {
        return Owner.sql()
                .transactionResult(owner -> tables.stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                table -> owner.dsl()
                                        .fetchCount(DSL.table(table), DSL.condition(condition.apply(table))))));
    }

    private void compare(List<String> faults, String table, int due, Counts counts) {
        if (counts.tooMany() > 0) {
            faults.add("%s sees %d rows of %s that are not theirs".formatted(onlooker, counts.tooMany(), table));
        }
        if (counts.seen() - counts.tooMany() < due) {
            faults.add("%s sees %d rows of %s, and should see %d".formatted(onlooker, counts.seen(), table, due));
        }
    }

    private static Counts counts(DSLContext sql, String table, String condition) {
        return new Counts(
                sql.fetchCount(DSL.table(table)),
                sql.fetchCount(DSL.table(table), DSL.condition("(" + condition + ") is not true")));
    }

    private void refuseWrites(List<String> faults, DSLContext sql, String table) {
        if (may(sql, table, "UPDATE") && sql.execute("update " + table + " set region_id = region_id") > 0) {
            faults.add(onlooker + " changes rows of " + table);
        }
        if (may(sql, table, "DELETE") && sql.execute("delete from " + table) > 0) {
            faults.add(onlooker + " removes rows of " + table);
        }
        if (may(sql, table, "INSERT") && !isDenied(sql, table)) {
            faults.add(onlooker + " adds rows to " + table);
        }
    }

    /** Policies are asked before columns that may not be null. */
    private static boolean isDenied(DSLContext sql, String table) {
        try {
            sql.transaction(attempt -> attempt.dsl().execute("insert into " + table + " (region_id) values (1)"));
            return false;
        } catch (DataAccessException refused) {
            return DENIED.equals(refused.sqlState());
        }
    }

    private static boolean may(DSLContext sql, String table, String privilege) {
        return Boolean.TRUE.equals(sql.fetchValue("select has_table_privilege(?, ?)", table, privilege));
    }

    /** Runs as the application's role with the viewer's settings, and undoes it. */
    private <T> T inside(Function<DSLContext, T> work) {
        var result = new ArrayList<T>();
        try {
            DSL.using(TestDatabase.application(), SQLDialect.POSTGRES).transaction(transaction -> {
                transaction.dsl().execute(ViewerSettings.SQL, viewer.epoch(), viewer.settings());
                result.add(work.apply(transaction.dsl()));
                throw new Undone();
            });
        } catch (Undone expected) {
            return result.getFirst();
        }
        throw new IllegalStateException("The transaction was kept");
    }

    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
