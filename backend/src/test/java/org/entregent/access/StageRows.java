package org.entregent.access;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entregent.FeaturePart;
import org.entregent.FeatureParts;
import org.entregent.Owner;

/** What stands on the stage, of which all that somebody must not see can be taken away, and be put back for the next. */
final class StageRows {

    private static final String UNTIE = """
            do $$
            declare
              tie record;
            begin
              for tie in select conrelid::regclass as target, conname from pg_constraint
                where contype = 'f' and connamespace = 'public'::regnamespace
              loop
                execute format('alter table %s drop constraint %I', tie.target, tie.conname);
              end loop;
            end
            $$""";

    /** Columns that can be written, and the comparison of a row that is present with one that was kept. */
    private static final String SHAPE = """
            select string_agg(quote_ident(attname), ', ') filter (where attgenerated = ''),
              string_agg(format('present.%1$I = %2$s.%1$I', attname, relname), ' and ') filter (where attnum = any (conkey))
            from pg_class table_
            join pg_attribute on attrelid = table_.oid and attnum > 0 and not attisdropped
            join pg_constraint on conrelid = table_.oid and contype = 'p'
            where table_.oid = ?::regclass""";

    /** Features keep their rows in {@code public} or in a schema of their own. */
    private static final String PLACE = """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where tablename = ? and schemaname not in ('identity', 'kept', 'information_schema', 'pg_catalog')""";

    private record Shape(String columns, String sameKey) {}

    private static final List<Mask> MASKS = FeatureParts.list(FeaturePart::masks);
    private static final Map<String, String> COUNTED = FeatureParts.map(FeaturePart::counted);

    private final List<String> tables = Sights.all().stream().map(Sights::table).toList();
    private final Map<String, String> places =
            tables.stream().collect(Collectors.toMap(Function.identity(), StageRows::place));
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<Onlooker, Onlooker.Look> looks = new EnumMap<>(Onlooker.class);

    /** Keeps all rows as they are now. Nothing holds them together any more. */
    StageRows() {
        for (var onlooker : Onlooker.values()) {
            looks.put(onlooker, onlooker.look());
        }
        var keep = new ArrayList<>(List.of(UNTIE, "create schema kept"));
        for (var table : tables) {
            var shape = Owner.sql().fetchSingle(SHAPE, place(table));
            shapes.put(table, new Shape(shape.get(0, String.class), shape.get(1, String.class)));
            keep.add("create table kept.%s as table %s".formatted(table, place(table)));
        }
        Owner.sql().execute(String.join(";\n", keep));
    }

    /** Takes away all that somebody must not see: their answers must not show it. */
    void leaveWhatIsShownTo(Onlooker onlooker) {
        var look = looks.get(onlooker);
        var statements = present(table -> isThere(look, table));
        MASKS.stream()
                .filter(mask -> mask.from().contains(onlooker.beholder()))
                .forEach(mask -> statements.add(hide(look, mask)));
        Owner.changeAccess(String.join(";\n", statements));
    }

    void restore() {
        Owner.changeAccess(String.join(";\n", present(table -> "true")));
    }

    private String hide(Onlooker.Look look, Mask mask) {
        var shown = mask.unless().isEmpty() ? "false" : look.sees(mask.unless());
        return "update public.%1$s as present set %2$s where not exists (select from %1$s where %3$s and (%4$s))"
                .formatted(mask.table(), mask.changes(), sameKey(mask.table()), shown);
    }

    private static String isThere(Onlooker.Look look, String table) {
        var seen = "(" + look.sees(table) + ")";
        var counting = COUNTED.get(table);
        return counting == null ? seen : seen + " or (" + look.sees(counting) + ")";
    }

    /** Conditions are asked of what was kept, whatever is present: names lead there first. */
    private List<String> present(UnaryOperator<String> condition) {
        var statements = new ArrayList<>(List.of("set local search_path = kept, public"));
        MASKS.stream()
                .map(Mask::table)
                .distinct()
                .forEach(table -> statements.add(
                        "delete from public.%1$s as present where not exists (select from %1$s where %2$s and %1$s = present)"
                                .formatted(table, sameKey(table))));
        tables.forEach(table -> {
            var due = "from %s where (%s)".formatted(table, condition.apply(table));
            var place = places.get(table);
            statements.add("delete from %s as present where not exists (select %s and %s)"
                    .formatted(place, due, sameKey(table)));
            statements.add("insert into %s (%s) overriding system value select %2$s %s on conflict do nothing"
                    .formatted(place, columns(table), due));
        });
        return statements;
    }

    /** A table's whole name. */
    static String place(String table) {
        return String.valueOf(Owner.sql().fetchValue(PLACE, table));
    }

    private String sameKey(String table) {
        return Objects.requireNonNull(shapes.get(table)).sameKey();
    }

    private String columns(String table) {
        return Objects.requireNonNull(shapes.get(table)).columns();
    }
}
