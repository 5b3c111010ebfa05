package org.entregent.access;

import java.util.List;
import java.util.stream.Collectors;
import org.entregent.FeaturePart;
import org.entregent.FeatureParts;
import org.entregent.Owner;
import org.entregent.TestDatabase;

/**
 * The demonstration's two regions, with everybody in them who must see less than they once did or will. Of the referrals and what
 * followed from them only a part is there: to hide or show them all, time and again, would take long.
 */
final class Stage {

    private static final String NAME = "entregent_stage";

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
            insert into partner_organisation (name)
            values ('Across'), ('Ended'), ('Later'), ('Suspended'), ('Expired')""", """
            insert into partner_client (client_id, organisation_id, secret_hash, status, expires_on)
            select client_id, id, '-', status, current_date + expires
            from (values ('partenaire-croise', 'Across', 'ACTIVE', null), ('partenaire-echu', 'Ended', 'ACTIVE', null),
              ('partenaire-futur', 'Later', 'ACTIVE', null), ('partenaire-suspendu', 'Suspended', 'SUSPENDED', null),
              ('partenaire-expire', 'Expired', 'ACTIVE', -2)) as client (client_id, name, status, expires)
            join partner_organisation using (name)""", """
            insert into partner_grant (region_id, client_id, permission, starts_on, ends_on)
            select region.id, client_id, permission, current_date + starts, current_date + ends
            from (values ('partenaire-croise', -100, null), ('partenaire-echu', -100, -2), ('partenaire-futur', 2, null),
              ('partenaire-suspendu', -100, null), ('partenaire-expire', -100, null)) as client (client_id, starts, ends)
            cross join unnest(array['chapters.read', 'members.read', 'referrals.read', 'statistics.read', 'meetings.read']) as permission
            join region on region.code in ('FR-13', 'FR-14')""");

    /** Those who look on, and some of whom there is everything: an office, records, referrals given and received. */
    private static final String WITNESSES = """
            create temporary table witness as
            select member.id from member
            join identity.account on account.id = member.account_id
            where account.email_folded ~ '^(membre2?|presidente|consultante)@'
              or account.email_folded = 'ancien-membre@example.org'
            union
            select id from (
              select card.id, row_number() over (partition by card.region_id order by card.id desc) as place
              from member_card card
              where exists (select from role_assignment office where office.member_id = card.id and office.ends_on is null)
                and exists (select from closed_business where recorder_id = card.id)
                and exists (select from referral where giver_id = card.id and kind = 'OUTSIDE' and sent_at is not null)
                and exists (select from referral where receiver_id = card.id)
            ) as busy
            where place <= 3""";

    private static boolean made;

    private Stage() {}

    /** Gives the test class a fresh copy of the stage. Its own database, which is left behind, held the demonstration. */
    static void set() {
        if (!made) {
            Owner.changeAccess(String.join(";\n", EVERYBODY));
            TestDatabase.administer(
                    "set session_replication_role = replica",
                    WITNESSES,
                    thinning(),
                    "vacuum (full, analyze) "
                            + Sights.all().stream()
                                    .map(Sights::table)
                                    .map(StageRows::place)
                                    .collect(Collectors.joining(", ")));
            TestDatabase.keep(NAME);
            made = true;
        }
        TestDatabase.renewFrom(NAME);
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

    /** Later features first: what follows from their rows goes after them. */
    private static String thinning() {
        return FeatureParts.all().reversed().stream()
                .map(FeaturePart::stage)
                .filter(statements -> !statements.isEmpty())
                .collect(Collectors.joining(";\n"));
    }
}
