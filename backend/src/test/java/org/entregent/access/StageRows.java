package org.entregent.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
            where table_.oid = ('public.' || ?)::regclass""";

    private record Shape(String columns, String sameKey) {}

    private final Map<Sights, Shape> shapes = new EnumMap<>(Sights.class);
    private final Map<Onlooker, Onlooker.Look> looks = new EnumMap<>(Onlooker.class);

    /** Keeps all rows as they are now. Nothing holds them together any more. */
    StageRows() {
        for (var onlooker : Onlooker.values()) {
            looks.put(onlooker, onlooker.look());
        }
        var keep = new ArrayList<>(List.of(UNTIE, "create schema kept"));
        for (var sights : Sights.values()) {
            var shape = Owner.sql().fetchSingle(SHAPE, sights.table());
            shapes.put(sights, new Shape(shape.get(0, String.class), shape.get(1, String.class)));
            keep.add("create table kept.%1$s as table public.%1$s".formatted(sights.table()));
        }
        Owner.sql().execute(String.join(";\n", keep));
    }

    /** Takes away all that somebody must not see: their answers must not show it. */
    void leaveWhatIsShownTo(Onlooker onlooker) {
        var look = looks.get(onlooker);
        var statements = present(sights -> isThere(look, sights));
        statements.add("""
                update public.member_card as present
                set first_name = 'Somebody', last_name = 'Else', firm_name = 'Elsewhere', joined_on = '1999-01-01'
                where not exists (select from member_card where member_card.id = present.id and (%s))""".formatted(look.sees(Sights.MEMBER_CARD.table())));
        // When a referral was seen is for the two whom its prospect concerns.
        statements.add("""
                update public.referral as present set seen_at = null
                where not exists (select from referral where referral.id = present.id and (%s))""".formatted(look.sees(Sights.REFERRAL_PROSPECT.table())));
        if (onlooker.beholder() == Beholder.PARTNER) {
            // What of a row that they see is not for them: words that people write.
            statements.add("update public.referral set description = 'Hidden'");
            statements.add("update public.referral_event set note = 'Hidden'");
        }
        Owner.changeAccess(String.join(";\n", statements));
    }

    void restore() {
        Owner.changeAccess(String.join(";\n", present(sights -> "true")));
    }

    /** A chapter's number of members and its open seats stand on its card: members who are hidden count, under other names. */
    private static String isThere(Onlooker.Look look, Sights sights) {
        var seen = "(" + look.sees(sights.table()) + ")";
        return sights == Sights.MEMBER_CARD ? seen + " or (" + look.sees(Sights.CHAPTER.table()) + ")" : seen;
    }

    /** Conditions are asked of what was kept, whatever is present: names lead there first. */
    private List<String> present(Function<Sights, String> condition) {
        var statements = new ArrayList<>(List.of(
                "set local search_path = kept, public",
                "delete from public.member_card",
                "delete from public.referral where description = 'Hidden'",
                "delete from public.referral as present where not exists (select from referral where referral.id = present.id"
                        + " and referral.seen_at is not distinct from present.seen_at)",
                "delete from public.referral_event where note = 'Hidden'"));
        Arrays.stream(Sights.values()).forEach(sights -> {
            var shape = shapes.get(sights);
            var due = "from %s where (%s)".formatted(sights.table(), condition.apply(sights));
            statements.add("delete from public.%s as present where not exists (select %s and %s)"
                    .formatted(sights.table(), due, shape.sameKey()));
            statements.add("insert into public.%s (%s) overriding system value select %2$s %s on conflict do nothing"
                    .formatted(sights.table(), shape.columns(), due));
        });
        return statements;
    }
}
