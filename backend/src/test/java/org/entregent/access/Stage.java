package org.entregent.access;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.entregent.Owner;
import org.entregent.TestDatabase;

/** The demonstration's two regions, with everybody in them who must see less than they once did or will. */
final class Stage {

    private static final List<String> EVERYBODY = List.of("""
            insert into identity.account (id, email_folded, display_name)
            select uuidv7(), email, email
            from unnest(array['inconnue@example.org', 'ancien-directeur@example.org', 'futur-directeur@example.org',
              'ancien-membre@example.org']) as email""", """
            insert into role_assignment (region_id, account_id, role, starts_on, ends_on)
            select region.id, account.id, 'REGIONAL_DIRECTOR', current_date + 2, null
            from region, identity.account
            where region.code = 'FR-14' and account.email_folded = 'futur-directeur@example.org'
            union all
            select region.id, account.id, 'REGIONAL_DIRECTOR', current_date - 100, current_date - 2
            from region, identity.account
            where region.code = 'FR-14' and account.email_folded = 'ancien-directeur@example.org'""", """
            update member set status = 'EXPIRED',
              account_id = (select id from identity.account where email_folded = 'ancien-membre@example.org')
            where id = (
              select card.id from member_card card join region on region.id = card.region_id
              where region.code = 'FR-14' and left_on is null
                and not exists (select from role_assignment office where office.member_id = card.id)
                and exists (select from referral where giver_id = card.id)
                and exists (select from closed_business where recorder_id = card.id)
                and not exists (
                  select from member
                  join identity.account on account.id = member.account_id
                  where member.id = card.id and account.email_folded like any (array['membre@%', 'presidente@%']))
              order by card.id limit 1)""", """
            insert into partner_client (client_id, organisation, secret_hash, status, expires_on)
            values ('partenaire-croise', 'Across', '-', 'ACTIVE', null), ('partenaire-echu', 'Ended', '-', 'ACTIVE', null),
              ('partenaire-futur', 'Later', '-', 'ACTIVE', null), ('partenaire-suspendu', 'Suspended', '-', 'SUSPENDED', null),
              ('partenaire-expire', 'Expired', '-', 'ACTIVE', current_date - 2)""", """
            insert into partner_grant (region_id, client_id, permission, starts_on, ends_on)
            select region.id, client_id, permission, current_date + starts, current_date + ends
            from (values ('partenaire-croise', -100, null), ('partenaire-echu', -100, -2), ('partenaire-futur', 2, null),
              ('partenaire-suspendu', -100, null), ('partenaire-expire', -100, null)) as client (client_id, starts, ends)
            cross join unnest(array['chapters.read', 'members.read', 'referrals.read', 'statistics.read']) as permission
            join region on region.code in ('FR-13', 'FR-14')""", """
            insert into outbox (region_id, topic, subject_id, payload)
            select region_id, 'referral', id, '{}' from referral where sent_at is not null limit 100""");

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

    private Stage() {}

    /** A fresh copy of the database with everybody in it. */
    static void set() {
        TestDatabase.renew(true);
        Owner.changeAccess(String.join(";\n", EVERYBODY));
    }

    /** From here on the application alone decides what is seen. */
    static void takeSecondWallDown() {
        alterAll("disable");
    }

    static void putSecondWallUp() {
        alterAll("enable");
    }

    private static void alterAll(String how) {
        Owner.sql()
                .execute(SecondWall.tables().stream()
                        .map(table -> "alter table " + table + " " + how + " row level security")
                        .collect(Collectors.joining(";\n")));
    }

    /** Takes away all that somebody must not see: their answers must not show it. */
    static void removeWhatIsHiddenFrom(Onlooker onlooker) {
        var look = onlooker.look();
        var removals = Arrays.stream(Sights.values())
                .map(sights -> removal(sights, look))
                .toList();
        Owner.sql().execute(UNTIE + ";\n" + String.join(";\n", removals) + hiddenSeeing(look) + hiddenWords(onlooker));
    }

    /** When a referral was seen is for the two whom its prospect concerns. */
    private static String hiddenSeeing(Onlooker.Look look) {
        return ";\nupdate referral set seen_at = null where (" + look.sees("referral_prospect") + ") is not true";
    }

    /** What of a row that they see is not for them: words that people write, for partner organisations. */
    private static String hiddenWords(Onlooker onlooker) {
        return onlooker.beholder() == Beholder.PARTNER
                ? ";\nupdate referral set description = 'Hidden';\nupdate referral_event set note = 'Hidden'"
                : "";
    }

    /** A chapter's number of members and its open seats stand on its card: members who are hidden count, under other names. */
    private static String removal(Sights sights, Onlooker.Look look) {
        var hidden = "(" + look.sees(sights.table()) + ") is not true";
        if (sights != Sights.MEMBER_CARD) {
            return "delete from " + sights.table() + " where " + hidden;
        }
        var counted = "(" + look.sees(Sights.CHAPTER.table()) + ") is true";
        return """
                update member_card set first_name = 'Somebody', last_name = 'Else', firm_name = 'Elsewhere', joined_on = '1999-01-01'
                where %1$s and %2$s;
                delete from member_card where %1$s and not (%2$s)""".formatted(hidden, counted);
    }
}
