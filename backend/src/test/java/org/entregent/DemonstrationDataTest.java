package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the invented networks are known for, and who can look at them. */
@DatabaseTest
@DemonstrationData
class DemonstrationDataTest {

    private final JdbcClient sql = JdbcClient.create(TestDatabase.owner());

    @Test
    void twelfthChapterOfCalvadosMeetsAtHerouville() {
        var chapters = sql.sql("""
                        select commune.name || ' ' || chapter.created_on from chapter
                        join region on region.id = region_id
                        join commune on commune.code = commune_code
                        where region.code = 'FR-14' order by chapter.created_on
                        """).query(String.class).list();
        assertThat(chapters).hasSize(12).last().isEqualTo("Hérouville-Saint-Clair 2018-09-28");
    }

    @Test
    void moreThan350HeadsOfFirmsTakePartInCalvados() {
        assertThat(number("""
                        select count(*) from member join region on region.id = region_id
                        where region.code = 'FR-14' and status = 'ACTIVE'
                        """)).isGreaterThan(350);
        assertThat(number("select min(members) from (" + headcounts("FR-14") + ") as headcount"))
                .isGreaterThan(350);
    }

    @Test
    void chaptersHaveAboutThirtyMembers() {
        assertThat(sql.sql("select count(*) from member_card where left_on is null group by chapter_id")
                        .query(Integer.class)
                        .list())
                .hasSize(16)
                .allSatisfy(members -> assertThat(members).isBetween(22, 36));
    }

    @Test
    void seatIsWorthWhatTheNetworkPromises() {
        var earned = number("""
                select sum(amount_minor_units) from closed_business join region on region.id = region_id
                where region.code = 'FR-14' and status <> 'VOID'
                  and closed_on >= date_trunc('month', now() at time zone 'Europe/Paris') - interval '12 months'
                  and closed_on < date_trunc('month', now() at time zone 'Europe/Paris')
                """);
        var members = number("select avg(members) from (" + headcounts("FR-14") + ") as headcount");
        assertThat(earned / members).isCloseTo(65_000_00, Percentage.withPercentage(1));
    }

    @Test
    void feeIsAtMostAThousandEuros() {
        assertThat(number("select max(yearly_fee_minor_units) from region")).isLessThanOrEqualTo(1_000_00);
    }

    @Test
    void mostMembersEarnMoreThanTheFee() {
        assertThat(number("""
                        select avg((coalesce(earned, 0) > yearly_fee_minor_units)::int)
                        from member_card card
                        join region on region.id = card.region_id
                        left join lateral (
                          select sum(closed_business_minor_units) as earned from member_month
                          where member_month.region_id = card.region_id and member_id = card.id
                            and month >= current_date - interval '12 months') as year on true
                        where left_on is null and joined_on < current_date - 365
                        """)).isGreaterThan(0.8);
    }

    @Test
    void referralsStandEverywhereAndGoEverywhere() {
        assertThat(sql.sql("select distinct status from referral")
                        .query(String.class)
                        .list())
                .hasSize(13);
        assertThat(number("""
                        select avg((giver_chapter_id = receiver_chapter_id)::int) from referral where leg <> 'RECEIVED'
                        """)).isCloseTo(0.7, within(0.05));
        assertThat(number("select count(*) from referral where leg = 'GIVEN'")).isGreaterThan(100);
        assertThat(number("select count(distinct date_trunc('month', created_at)) from referral"))
                .isGreaterThanOrEqualTo(24);
    }

    @Test
    void knownAccountsHoldTheirRoles() {
        assertThat(sql.sql("""
                        select email_folded || ' ' || region.code || ' ' || role from role_assignment
                        join identity.account on account.id = account_id
                        join region on region.id = region_id
                        where ends_on is null and email_folded in (:emails) order by 1
                        """)
                        .param(
                                "emails",
                                List.of(
                                        "presidente@calvados.example",
                                        "directrice@calvados.example",
                                        "admin@reseau.example"))
                        .query(String.class)
                        .list())
                .containsExactly(
                        "admin@reseau.example FR NATIONAL_ADMIN",
                        "directrice@calvados.example FR-14 REGIONAL_DIRECTOR",
                        "presidente@calvados.example FR-14 PRESIDENT");
        assertThat(chapterOf("membre@calvados.example"))
                .isEqualTo(chapterOf("presidente@calvados.example"))
                .isEqualTo(chapterOf("membre2@calvados.example"))
                .isNotEqualTo(chapterOf("membre@bouches-du-rhone.example"));
    }

    @Test
    void knownMemberHasAWeekToLookAt() {
        var received = sql.sql("""
                        select distinct referral.status from referral
                        join member on member.id = receiver_id and member.region_id = referral.region_id
                        join identity.account on account.id = account_id
                        where account.email_folded = 'membre@calvados.example' and changed_at > now() - interval '15 days'
                        """).query(String.class).list();
        assertThat(received).contains("SENT", "ACKNOWLEDGED", "CONTACTED", "MEETING", "PROPOSAL", "WON");
    }

    @Test
    void partnersAreGrantedOneRegionEach() {
        assertThat(sql.sql("""
                        select client_id || ' ' || code || ' ' || string_agg(permission, ' ' order by permission)
                        from partner_grant join region on region.id = region_id group by client_id, code order by 1
                        """).query(String.class).list())
                .containsExactly(
                        "partenaire-calvados FR-14 chapters.read guide.read meetings.read members.read referrals.read statistics.read",
                        "partenaire-provence FR-13 chapters.read guide.read meetings.read members.read referrals.read statistics.read");
    }

    private String chapterOf(String email) {
        return sql.sql("""
                        select chapter.name from chapter
                        join member on member.region_id = chapter.region_id and chapter_id = chapter.id
                        join identity.account on account.id = account_id where account.email_folded = ?
                        """).param(email).query(String.class).single();
    }

    private double number(String query) {
        return sql.sql(query).query(BigDecimal.class).single().doubleValue();
    }

    /** The members at the end of each of the last twelve whole months. */
    private static String headcounts(String regionCode) {
        return """
                select count(*) as members
                from date_trunc('month', now() at time zone 'Europe/Paris') as this_month
                cross join generate_series(this_month - interval '11 months', this_month, interval '1 month') as month_end
                join member_card on joined_on < month_end and coalesce(left_on >= month_end, true)
                join region on region.id = region_id and region.code = '%s'
                group by month_end
                """.formatted(regionCode);
    }
}
