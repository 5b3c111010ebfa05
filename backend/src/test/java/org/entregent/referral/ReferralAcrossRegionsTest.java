package org.entregent.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.referral.ReferralSamples.inside;
import static org.entregent.referral.ReferralSamples.outside;
import static org.entregent.referral.ReferralSamples.outsideAgreed;
import static org.entregent.referral.ReferralSamples.step;
import static org.entregent.referral.ReferralSamples.won;

import java.util.List;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A referral from Calvados to Bouches-du-Rhône is two legs with one id: each region has its own, and both tell the same. */
@ApplicationTest
@DemonstrationData
class ReferralAcrossRegionsTest {

    @Autowired
    GraphQlClient graphQl;

    Verbs giver;
    Verbs receiver;
    String receiverId;

    @BeforeEach
    void meet() {
        giver = new Verbs(graphQl.as(Cast.GIVER));
        receiver = new Verbs(graphQl.as(Cast.MEMBER_ABROAD));
        receiverId = Cast.memberId(receiver.client());
    }

    @Test
    void bothLegsTellTheSameAfterEveryVerb() {
        var given = giver.done("giveReferral", with(outside(receiverId), "draft", true));
        var id = given.at("/referralId").asString();
        requireEqualLegs(id, "DRAFT");
        given = giver.done("sendReferral", step(given));
        requireEqualLegs(id, "AWAITING_CONSENT");
        given = giver.done("sendReferral", with(step(given), "consent", Map.of("how", "WRITTEN")));
        requireEqualLegs(id, "SENT");
        var received = received(id);
        assertThat(received.at("/referralId")).isEqualTo(given.at("/referralId"));
        assertThat(received.at("/prospect/name").asString()).isEqualTo("Aline Prospect");
        for (var verb : List.of("acknowledgeReferral", "recordReferralContact", "recordReferralMeeting")) {
            received = receiver.done(verb, with(step(received), "note", verb));
            requireEqualLegs(id, received.at("/status").asString());
        }
        received = receiver.done("disputeReferral", with(step(received), "ground", "NOT_A_REFERRAL"));
        requireEqualLegs(id, "DISPUTED");
        var director = new Verbs(graphQl.as(Cast.DIRECTOR_ABROAD));
        received = director.done("settleReferralDispute", with(step(received), "outcome", "DISMISSED"));
        requireEqualLegs(id, "MEETING");
        received = receiver.done("winReferral", won(received, 70_000));
        requireEqualLegs(id, "WON");
        assertThat(giver.read("referral", given.at("/id").asString())
                        .at("/status")
                        .asString())
                .isEqualTo("WON");
    }

    @Test
    void directorOfEitherRegionSettles() {
        for (var director :
                List.of(Cast.DIRECTOR, Cast.DIRECTOR_ABROAD, Cast.ADMIN, Cast.PRESIDENT, Cast.PRESIDENT_ABROAD)) {
            var given = giver.done("giveReferral", inside(receiverId));
            var id = given.at("/referralId").asString();
            receiver.done("disputeReferral", with(step(received(id)), "ground", "DUPLICATE"));
            var settler = new Verbs(graphQl.as(director));
            var seen = seen(settler, id);
            assertThat(seen.at("/viewerActions/0").asString()).as(director).isEqualTo("SETTLE_DISPUTE");
            var settled = settler.done("settleReferralDispute", with(step(seen), "outcome", "UPHELD"));
            assertThat(settled.at("/id")).as(director).isEqualTo(seen.at("/id"));
            requireEqualLegs(id, "WITHDRAWN");
        }
    }

    @Test
    void eachSideSeesItsOwnLegAlone() {
        var given = giver.done("giveReferral", outsideAgreed(receiverId));
        var received = received(given.at("/referralId").asString());
        assertThat(received.at("/id")).isNotEqualTo(given.at("/id"));
        assertThat(giver.read("referral", received.at("/id").asString()).isNull())
                .isTrue();
        assertThat(receiver.read("referral", given.at("/id").asString()).isNull())
                .isTrue();
        assertThat(new Verbs(graphQl.as(Cast.DIRECTOR))
                        .read("referral", received.at("/id").asString())
                        .isNull())
                .isTrue();
        var directorAbroad = new Verbs(graphQl.as(Cast.DIRECTOR_ABROAD));
        assertThat(directorAbroad.read("referral", given.at("/id").asString()).isNull())
                .isTrue();
        var seen = directorAbroad.read("referral", received.at("/id").asString());
        assertThat(seen.at("/prospect").isNull()).isTrue();
        assertThat(seen.at("/giver/id")).isEqualTo(given.at("/giver/id"));
        // A verb said of the other side's leg is refused like one of nothing.
        var refused = receiver.refused("acknowledgeReferral", step(given));
        assertThat(refused.at("/0/__typename").asString()).isEqualTo("NotFoundOrForbidden");
    }

    @Test
    void partnersOfEachRegionSeePseudonymsAndNoWords() {
        var given = giver.done("giveReferral", outsideAgreed(receiverId));
        for (var partner : List.of(Cast.PARTNER, Cast.PARTNER_ABROAD)) {
            var region = partner.equals(Cast.PARTNER) ? "fr-14" : "fr-13";
            var client = graphQl.asClient(partner, "referrals.read:" + region);
            var flow = client.run("""
                            { referrals(first: 1, orderBy: CREATED_AT_DESC) { nodes {
                              referralId status giverPseudonym description giver { id } history { note } } } }
                            """).at("/referrals/nodes/0");
            assertThat(flow.at("/referralId")).isEqualTo(given.at("/referralId"));
            assertThat(flow.at("/giverPseudonym").asString()).hasSize(24);
            assertThat(flow.at("/description").isNull()).isTrue();
            assertThat(flow.at("/giver").isNull()).isTrue();
            assertThat(flow.at("/history/0/note").isNull()).isTrue();
        }
    }

    @Test
    void countsOnceForTheWholeNetworkAndOnceForEachSide() {
        var admin = graphQl.as(Cast.ADMIN);
        var all = count(admin, "");
        var calvados = count(admin, "(region: \"FR-14\", first: 1)");
        var provence = count(admin, "(region: \"FR-13\", first: 1)");
        var mine = count(giver.client(), "");
        var theirs = count(receiver.client(), "");
        giver.done("giveReferral", inside(receiverId));
        assertThat(count(admin, "")).isEqualTo(all + 1);
        assertThat(count(admin, "(region: \"FR-14\", first: 1)")).isEqualTo(calvados + 1);
        assertThat(count(admin, "(region: \"FR-13\", first: 1)")).isEqualTo(provence + 1);
        assertThat(count(giver.client(), "")).isEqualTo(mine + 1);
        assertThat(count(receiver.client(), "")).isEqualTo(theirs + 1);
    }

    @Test
    void localIdsNameTheSideThatTheRegionHolds() {
        var given = giver.done("giveReferral", inside(receiverId));
        var id = given.at("/referralId").asString();
        assertThat(Owner.sql().fetchValues("""
                                select concat_ws(' ', leg, region_id = giver_region_id, local_giver_id = giver_id,
                                  local_receiver_id = receiver_id) from referral where id = ?::uuid order by leg
                                """, id)).isEqualTo(List.of("GIVEN t t", "RECEIVED f t"));
    }

    /** The receiver's, found in their own list. */
    private JsonNode received(String referralId) {
        return seen(receiver, referralId);
    }

    private static JsonNode seen(Verbs verbs, String referralId) {
        var newest = verbs.client()
                .run("{ referrals(first: 1, orderBy: CREATED_AT_DESC) { nodes { id referralId } } }")
                .at("/referrals/nodes/0");
        assertThat(newest.at("/referralId").asString()).isEqualTo(referralId);
        return verbs.read("referral", newest.at("/id").asString());
    }

    private static int count(GraphQlClient client, String arguments) {
        return client.run("{ referrals%s { totalCount } }".formatted(arguments.isEmpty() ? "(first: 1)" : arguments))
                .at("/referrals/totalCount")
                .asInt();
    }

    private static void requireEqualLegs(String id, String status) {
        for (var table : List.of("referral", "referral_event", "referral_prospect")) {
            var key = table.equals("referral") ? "id" : "referral_id";
            var legs = Owner.sql().fetchValues("""
                            select distinct rows from (
                              select region_id, string_agg((to_jsonb(row) - 'region_id' - 'leg' - 'local_giver_id' - 'local_receiver_id')::text, ','
                                order by to_jsonb(row)::text) as rows
                              from %s row where %s = ?::uuid group by region_id) as leg
                            """.formatted(table, key), id);
            assertThat(legs).as(table).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(Owner.sql().fetchValues("select status from referral where id = ?::uuid", id))
                .isEqualTo(List.of(status, status));
        assertThat(Owner.sql()
                        .fetchValue(
                                "select count(distinct sequence) * 2 = count(*) from referral_event where referral_id = ?::uuid",
                                id))
                .isEqualTo(true);
    }
}
