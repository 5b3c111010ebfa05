package org.entregent.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entregent.DatabaseTest;
import org.entregent.DemonstrationData;
import org.entregent.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The invented networks: what the public sees of them, who wrote it, and what waits for an editor. */
@DatabaseTest
@DemonstrationData
class DemonstrationGuideTest {

    private final JdbcClient sql = JdbcClient.create(TestDatabase.owner());

    private record Step(SheetAction action, SheetActor actor, SheetStatus fromStatus, SheetStatus toStatus) {

        boolean allowed() {
            return SheetTransition.find(action, fromStatus, actor)
                    .filter(transition -> transition.target(fromStatus) == toStatus)
                    .isPresent();
        }
    }

    @Test
    void regionsHaveTheirNetworks() {
        assertThat(texts("""
                        select code || ' ' || count(*) || ' ' || count(*) filter (where completeness >= 80) || ' ' || count(chapter_id)
                        from network_card join region on region.id = region_id group by code order by code
                        """)).containsExactly("FR 5 3 0", "FR-13 283 140 4", "FR-14 40 25 12");
        assertThat(number("select count(*) from network_card where status = 'NEEDS_UPDATE'"))
                .isGreaterThan(10);
    }

    @Test
    void cardsSayWhatPublishedVersionsSay() {
        assertThat(number("""
                        select count(*) from network_card card
                        left join network on network.region_id = card.region_id and network.id = card.id
                        left join network_version version
                          on version.region_id = card.region_id and version.network_id = card.id and version.number = published_number
                        where (card.name, card.completeness, card.missing, card.status)
                          is distinct from (version.name, version.completeness, version.missing, network.status)
                        """)).isZero();
    }

    @Test
    void sheetsStandInEveryState() {
        for (var region : List.of("FR-13", "FR-14")) {
            assertThat(sql.sql(
                                    "select distinct status from network join region on region.id = region_id where code = ?")
                            .param(region)
                            .query(String.class)
                            .list())
                    .as(region)
                    .containsExactlyInAnyOrder(
                            "DRAFT",
                            "SUBMITTED",
                            "IN_REVIEW",
                            "CHANGES_REQUESTED",
                            "REJECTED",
                            "PUBLISHED",
                            "NEEDS_UPDATE",
                            "ARCHIVED",
                            "MERGED");
        }
    }

    @Test
    void versionsAreWholeAndInOrder() {
        assertThat(number("""
                        select count(*) from (
                          select network.latest_number, version.number,
                            row_number() over history as expected_number, count(*) over sheet as versions,
                            lag(written_at) over history as former, written_at, origin, account_id
                          from network
                          left join network_version version
                            on version.region_id = network.region_id and version.network_id = network.id
                          window history as (partition by network.region_id, network.id order by version.number),
                            sheet as (partition by network.region_id, network.id)) as written
                        where number is distinct from expected_number or versions <> latest_number or former >= written_at
                          or written_at >= now() or (account_id is null) <> (origin = 'CHAPTER')
                        """)).isZero();
        assertThat(texts("select distinct origin from network_version"))
                .containsExactlyInAnyOrder("EDITOR", "OWNER", "SUGGESTION", "IMPORT", "CHAPTER", "RESTORED");
        assertThat(number("select count(*) from network where latest_number >= 3"))
                .isGreaterThan(30);
        assertThat(number(
                        "select count(*) from network where status = 'PUBLISHED' and latest_number > published_number"))
                .isGreaterThan(3);
    }

    @Test
    void everyStepIsAllowedAndLeadsToWhereTheSheetStands() {
        assertThat(sql.sql("""
                        select distinct action, actor, from_status, to_status from network_event where from_status is not null
                        """).query(Step.class).list()).hasSizeGreaterThan(10).allMatch(Step::allowed);
        assertThat(number("""
                        select count(*) from (
                          select from_status, occurred_at, lag(to_status) over history as expected_from,
                            lag(occurred_at) over history as former
                          from network_event window history as (partition by region_id, network_id order by occurred_at)) as event
                        where from_status is distinct from expected_from or former >= occurred_at or occurred_at >= now()
                        """)).isZero();
        assertThat(number("""
                        select count(*) from network
                        left join lateral (
                          select count(*) as events, (array_agg(to_status order by occurred_at desc))[1] as last_status,
                            max(network_event.number) as last_number
                          from network_event where network_id = network.id) as history on true
                        where chapter_id is null
                          and (status, version, latest_number) is distinct from (last_status, events::int, last_number)
                        """)).isZero();
    }

    @Test
    void noTwoSaySameThing() {
        for (var column : List.of("name", "summary", "description", "website", "rna", "siren", "slug")) {
            assertThat(texts("select " + column + " from network_card where chapter_id is null and " + column
                            + " is not null"))
                    .as(column)
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
        assertThat(texts("select summary from network_card where summary is not null"))
                .noneMatch(text -> text.contains("{"));
        assertThat(texts("select description from network_card where description is not null"))
                .noneMatch(text -> text.contains("{"));
    }

    @Test
    void numbersOfFirmsPassTheirTest() {
        assertThat(number("""
                        select count(*) from network_version
                        cross join lateral (
                          select sum(case when place % 2 = 0 then digit * 2 / 10 + digit * 2 % 10 else digit end) as total
                          from (select place, substr(siren, place, 1)::int as digit from generate_series(1, 9) as place) as digits) as luhn
                        where siren is not null and total % 10 <> 0
                        """)).isZero();
    }

    @Test
    void placesLieWhereTheirCommuneIs() {
        assertThat(number("""
                        select count(*) from network_card join region on region.id = region_id
                        where code = 'FR-13' and not (latitude between 43.1 and 43.95 and longitude between 4.2 and 5.85)
                          or code = 'FR-14' and not (latitude between 48.7 and 49.5 and longitude between -1.2 and 0.5)
                        """)).isZero();
        assertThat(number("select count(distinct commune_code) from network_card where commune_code like '13%'"))
                .isGreaterThan(35);
    }

    @Test
    void duplicateWaitsAndMergedAddressesLeadOn() {
        assertThat(texts("""
                        select copy.name || ' = ' || original.name from network_version copy
                        join network on network.id = copy.network_id and network.status = 'SUBMITTED' and latest_number = copy.number
                        join network_card original on original.website = copy.website and original.commune_code = copy.commune_code
                        """)).containsExactly("Club des Tortues Pressées de Gardanne = Club des Tortues Pressées");
        assertThat(texts("""
                        select address.slug || ' > ' || card.slug from network_address address
                        join network_card card on card.region_id = address.region_id and card.id = address.network_id
                        where address.slug <> card.slug order by 1
                        """))
                .containsExactly(
                        "les-amis-du-cidre-doux > le-cercle-du-cidre-doux",
                        "les-copeaux-frises-du-midi > les-copeaux-frises",
                        "union-du-panier-partage > le-panier-partage-du-pays-d-aubagne");
    }

    @Test
    void editorAndOwnerHaveTheirAccounts() {
        assertThat(texts("""
                        select code || ' ' || role from role_assignment join region on region.id = region_id
                        join identity.account on account.id = account_id
                        where email_folded = 'editrice@bouches-du-rhone.example' and ends_on is null
                        """)).containsExactly("FR-13 GUIDE_EDITOR");
        assertThat(texts("""
                        select card.name || ' ' || completeness from network_owner owner
                        join identity.account on account.id = account_id
                        join network_card card on card.id = network_id
                        where email_folded = 'reseau@bouches-du-rhone.example'
                        """)).containsExactly("Les Voisins de la Zone Claire 55");
        assertThat(number("select count(*) from identity.account where not second_factor_spared"))
                .isZero();
    }

    /** Seven questions of equal weight: place, size, activity, what is sought, how often, budget, and exclusivity, which they accept. */
    @Test
    void bakerInAubagneFindsFourNetworksClearlyAhead() {
        var scores = sql.sql("""
                        select round(100 * (2
                          + case when firm_sizes = '{}' then 0.4 when firm_sizes && '{FROM_1_TO_9}' then 1
                              when firm_sizes && '{NO_EMPLOYEE,FROM_10_TO_49}' then 0.5 else 0 end
                          + case when all_activities or naf_rev_2_codes && '{C,10}' then 1
                              when naf_rev_2_codes = '{}' then 0.4 else 0 end
                          + case when goals = '{}' then 0.2 else (goals && '{NEW_CUSTOMERS}')::int / 2.0 end
                          + case when services = '{}' then 0.2 else (services && '{CONVIVIALITY}')::int / 2.0 end
                          + case when frequency is null then 0.4 when frequency in ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY') then 1
                              when frequency = 'QUARTERLY' then 0.5 else 0 end
                          + case when fee_band is null then 0.4 when fee_band in ('FREE', 'UP_TO_100', 'UP_TO_300') then 1
                              when fee_band = 'UP_TO_600' then 0.5 else 0 end) / 7)::int as score
                        from network_card join region on region.id = region_id where code = 'FR-13' order by score desc
                        """).query(Integer.class).list();
        assertThat(scores.subList(0, 4)).containsOnly(100);
        assertThat(scores.get(4)).isLessThanOrEqualTo(92);
    }

    private List<String> texts(String query) {
        return sql.sql(query).query(String.class).list();
    }

    private int number(String query) {
        return sql.sql(query).query(Integer.class).single();
    }
}
