package org.entregent.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.entregent.DatabaseTest;
import org.entregent.DemonstrationData;
import org.entregent.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The invented referrals went the way that the rules allow, and stand where their history led. */
@DatabaseTest
@DemonstrationData
class DemonstrationHistoryTest {

    private final JdbcClient sql = JdbcClient.create(TestDatabase.owner());

    private record Step(ReferralActor actorKind, ReferralStatus fromStatus, ReferralStatus toStatus) {

        /** Beyond the verbs: the prospect refuses, and contacts are erased after a year without an answer. */
        private static final Set<Step> BEYOND_VERBS = Set.of(
                new Step(ReferralActor.PROSPECT, ReferralStatus.AWAITING_CONSENT, ReferralStatus.WITHDRAWN),
                new Step(ReferralActor.SYSTEM, ReferralStatus.EXPIRED, ReferralStatus.ANONYMISED));

        boolean allowed() {
            return BEYOND_VERBS.contains(this)
                    || Stream.of(ReferralTransition.values())
                            .anyMatch(transition -> transition.isOpen(fromStatus, Set.of(actorKind))
                                    && (transition.to() == null || transition.to() == toStatus));
        }
    }

    @Test
    void everyStepIsAllowed() {
        assertThat(sql.sql("""
                        select distinct actor_kind, from_status, to_status from referral_event where from_status is not null
                        """).query(Step.class).list()).hasSizeGreaterThan(30).allMatch(Step::allowed);
        assertThat(sql.sql(
                                "select distinct actor_kind || ' ' || to_status from referral_event where from_status is null")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("GIVER DRAFT", "GIVER AWAITING_CONSENT", "GIVER SENT");
    }

    @Test
    void historiesAreWhole() {
        assertThat(count("""
                        select count(*) from (
                          select sequence, from_status, occurred_at,
                            row_number() over history as expected_sequence,
                            lag(to_status) over history as expected_from,
                            lag(occurred_at) over history as former
                          from referral_event window history as (partition by region_id, referral_id order by sequence)) as event
                        where sequence <> expected_sequence or from_status is distinct from expected_from or former >= occurred_at
                        """)).isZero();
    }

    @Test
    void referralsStandWhereTheirHistoryLed() {
        assertThat(count("""
                        select count(*) from referral
                        left join lateral (
                          select * from referral_event event
                          where event.region_id = referral.region_id and event.referral_id = referral.id
                          order by sequence desc limit 1) as last on true
                        where (referral.status, referral.version, referral.changed_at)
                          is distinct from (last.to_status, last.sequence, last.occurred_at)
                        """)).isZero();
    }

    @Test
    void legsTellTheSame() {
        assertThat(count("""
                        select count(*) from referral given
                        left join referral received on received.id = given.id and received.leg = 'RECEIVED'
                        where given.leg = 'GIVEN' and (received.id is null
                          or (given.status, given.version, given.giver_id, given.receiver_id, given.sent_at, given.description)
                            is distinct from (received.status, received.version, received.giver_id, received.receiver_id,
                              received.sent_at, received.description))
                        """)).isZero();
    }

    @Test
    void prospectsAgreedBeforeTheyWereRecommended() {
        assertThat(count("""
                        select count(*) from referral
                        left join referral_prospect prospect
                          on prospect.region_id = referral.region_id and prospect.referral_id = referral.id
                        where (prospect.referral_id is not null) <> (kind = 'OUTSIDE' and status <> 'ANONYMISED')
                          or prospect.referral_id is not null and sent_at is not null
                            and coalesce(consent_given_at > sent_at, true)
                        """)).isZero();
    }

    @Test
    void wonReferralsEarnedSomething() {
        assertThat(count("""
                        select count(*) from referral
                        where status = 'WON' and leg <> 'GIVEN' and not exists (
                          select from closed_business record
                          where record.region_id = referral.region_id and record.referral_id = referral.id
                            and record.recorder_id = receiver_id and record.thanked_member_id = giver_id)
                        """)).isZero();
    }

    private int count(String query) {
        return sql.sql(query).query(Integer.class).single();
    }
}
