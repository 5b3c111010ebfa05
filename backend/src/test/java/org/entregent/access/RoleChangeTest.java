package org.entregent.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Roles give rights from their first day to their last, and a change acts with the next request. */
@ApplicationTest
@DemonstrationData
class RoleChangeTest {

    private static final String GRANTS = "{ viewer { kind grants { permission regionCode role } } }";

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    ViewerService viewers;

    @Autowired
    Transactions transactions;

    GraphQlClient director;

    @BeforeEach
    void directorDirects() {
        office("starts_on = current_date - 100, ends_on = null");
        director = graphQl.as("directrice@calvados.example");
        assertThat(grants(director)).contains("STATISTICS_READ FR-14 REGIONAL_DIRECTOR");
    }

    @Test
    void officeThatEndedGivesNothingMore() {
        office("ends_on = current_date - 2");
        assertThat(grants(director)).containsExactly("CHAPTERS_READ FR null", "GUIDE_READ FR null");
    }

    @Test
    void lastDayOfAnOfficeStillCounts() {
        office("ends_on = (now() at time zone 'Europe/Paris')::date");
        assertThat(grants(director)).contains("STATISTICS_READ FR-14 REGIONAL_DIRECTOR");
    }

    @Test
    void officeThatBeginsLaterGivesNothingYet() {
        office("starts_on = current_date + 2");
        assertThat(grants(director)).containsExactly("CHAPTERS_READ FR null", "GUIDE_READ FR null");
    }

    @Test
    void changeWithoutANewEpochIsNotSeen() {
        // The other side of the coin: whoever changes a role has to say so.
        Owner.sql().execute("update role_assignment set ends_on = current_date - 2 where role = 'REGIONAL_DIRECTOR'");
        assertThat(grants(director)).contains("STATISTICS_READ FR-14 REGIONAL_DIRECTOR");
    }

    @Test
    void membershipThatLapsedLeavesThePublicsRightsAndWhatIsTheirs() {
        var member = graphQl.as("membre@calvados.example");
        assertThat(grants(member)).contains("REFERRALS_WRITE FR-14 MEMBER");
        for (var status : List.of("EXPIRED", "SUSPENDED", "REMOVED", "DROPPED", "TRANSFERRED")) {
            standing("membre@calvados.example", status);
            assertThat(grants(member))
                    .as(status)
                    .containsExactlyInAnyOrder(
                            "CHAPTERS_READ FR null",
                            "GUIDE_READ FR null",
                            "REFERRALS_READ FR-14 MEMBER",
                            "DUES_READ FR-14 MEMBER");
            assertThat(member.run(GRANTS).at("/viewer/kind").asString()).isEqualTo("PERSON");
        }
        standing("membre@calvados.example", "WITHDRAWN");
        assertThat(grants(member)).containsExactly("CHAPTERS_READ FR null", "GUIDE_READ FR null");
        for (var status : List.of("LATE", "ON_LEAVE", "ACTIVE")) {
            standing("membre@calvados.example", status);
            assertThat(grants(member)).as(status).contains("REFERRALS_WRITE FR-14 MEMBER");
        }
    }

    @Test
    void officerWhoseMembershipLapsedIsNoOfficer() {
        var president = graphQl.as("presidente@calvados.example");
        assertThat(grants(president)).contains("REFERRALS_SETTLE FR-14 PRESIDENT");
        standing("presidente@calvados.example", "EXPIRED");
        assertThat(grants(president)).doesNotContain("REFERRALS_SETTLE FR-14 PRESIDENT", "DUES_RUN FR-14 PRESIDENT");
    }

    /** Nothing was sent yet when they were refused: only then does the database hear who asks. */
    @Test
    void nobodyIsRefusedForTheRolesOfBefore() {
        var account = Owner.ask("select id from identity.account where email_folded = 'membre@calvados.example'");
        standing("membre@calvados.example", "EXPIRED");
        var before = viewers.get(new Caller.Person(UUID.fromString(account)));
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> transactions.write(before, RoleChangeTest::requireMember));
        standing("membre@calvados.example", "ACTIVE");
        assertThat(transactions.write(before, RoleChangeTest::requireMember)).isEqualTo(1);
    }

    @Test
    void whatNobodyChangedIsNotReadAgain() {
        var caller = new Caller.Anybody();
        assertThat(viewers.get(caller)).isSameAs(viewers.get(caller));
    }

    private static int requireMember(WriteTransaction transaction) {
        if (!transaction.viewer().may(Permission.REFERRALS_WRITE)) {
            throw new ForbiddenException(Permission.REFERRALS_WRITE);
        }
        return transaction.viewer().ownMembers().size();
    }

    private static void office(String change) {
        Owner.changeAccess("update role_assignment set " + change + " where role = 'REGIONAL_DIRECTOR'");
    }

    private static void standing(String email, String status) {
        Owner.changeAccess(
                "update member set status = '%s' where account_id = (select id from identity.account where email_folded = '%s')"
                        .formatted(status, email));
    }

    private static List<String> grants(GraphQlClient client) {
        return client.run(GRANTS)
                .at("/viewer/grants")
                .valueStream()
                .map(grant -> grant.at("/permission").asString() + " "
                        + grant.at("/regionCode").asString() + " "
                        + grant.at("/role").asString("null"))
                .toList();
    }
}
