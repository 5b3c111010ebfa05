package org.entregent;

/** People of the demonstration, by what they are to each other. */
public final class Cast {

    /** Two members of one chapter of Calvados, and its president. */
    public static final String GIVER = "membre@calvados.example";

    public static final String RECEIVER = "membre2@calvados.example";
    public static final String PRESIDENT = "presidente@calvados.example";

    public static final String DIRECTOR = "directrice@calvados.example";
    public static final String ADMIN = "admin@reseau.example";

    public static final String MEMBER_ABROAD = "membre@bouches-du-rhone.example";
    public static final String PRESIDENT_ABROAD = "presidente@bouches-du-rhone.example";
    public static final String DIRECTOR_ABROAD = "directeur@bouches-du-rhone.example";

    public static final String PARTNER = "partenaire-calvados";
    public static final String PARTNER_ABROAD = "partenaire-provence";

    private Cast() {}

    /** A member of another chapter of Calvados who holds no office. */
    public static String neighbour() {
        return Owner.ask("""
                select account.email_folded from identity.account
                join member on member.account_id = account.id
                join region on region.id = member.region_id
                where region.code = 'FR-14' and member.status = 'ACTIVE'
                  and member.chapter_id not in (select chapter_id from role_assignment where ends_on is null and chapter_id is not null
                    and account_id in (select id from identity.account where email_folded in ('presidente@calvados.example',
                      'consultante@calvados.example')))
                  and account.id not in (select account_id from role_assignment where ends_on is null)
                order by 1 limit 1
                """);
    }

    /** The president of that neighbour's chapter. */
    public static String neighboursPresident() {
        return Owner.sql().fetchValue("""
                        select president.email_folded from identity.account president
                        join role_assignment office on office.account_id = president.id
                        join member on member.chapter_id = office.chapter_id
                        join identity.account neighbour on neighbour.id = member.account_id
                        where neighbour.email_folded = ? and office.role = 'PRESIDENT' and office.ends_on is null
                        """, neighbour()).toString();
    }

    /** The membership's id, as its holder reads it. */
    public static String memberId(GraphQlClient person) {
        return person.run("{ viewer { memberships { id } } }")
                .at("/viewer/memberships/0/id")
                .asString();
    }

    /** Some member or former member of Calvados. */
    public static String memberIdWhere(GraphQlClient memberOfCalvados, String condition) {
        return Inputs.nodeIdLike(memberId(memberOfCalvados), Owner.ask("""
                select card.id from member_card card
                join region on region.id = card.region_id
                join member on member.id = card.id
                where region.code = 'FR-14' and %s order by card.id limit 1
                """.formatted(condition)));
    }
}
