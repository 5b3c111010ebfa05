package org.entregent.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.referral.ReferralSamples.inside;
import static org.entregent.referral.ReferralSamples.outside;
import static org.entregent.referral.ReferralSamples.step;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.EventStream;
import org.entregent.GraphQlClient;
import org.entregent.Instance;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.entregent.Verbs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** News of referrals over server-sent events, as a public client speaks them. */
@ApplicationTest
@DemonstrationData
class ReferralStreamTest {

    private static final String CHANGES =
            "subscription($id: ID) { referralChanged(id: $id) { referral { id referralId status version viewerActions } } }";

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    MeterRegistry meters;

    Verbs giver;
    Verbs receiver;
    String receiverId;

    @BeforeEach
    void meet() {
        giver = new Verbs(graphQl.as(Cast.GIVER));
        receiver = new Verbs(graphQl.as(Cast.RECEIVER));
        receiverId = Cast.memberId(receiver.client());
    }

    @Test
    void giverReceiverAndDirectorHearOnceAndNobodyElseDoes() {
        var next = graphQl.as(Cast.neighbour());
        try (var given = listen(giver.client(), null);
                var received = listen(receiver.client(), null);
                var directed = listen(graphQl.as(Cast.DIRECTOR), null);
                var neighbour = listen(next, null);
                var abroad = listen(graphQl.as(Cast.DIRECTOR_ABROAD), null)) {
            var referral = giver.done("giveReferral", inside(receiverId));
            var acknowledged = receiver.done("acknowledgeReferral", step(referral));
            for (var stream : new EventStream[] {given, received, directed}) {
                assertThat(stream.next().at("/data/referralChanged/referral/id"))
                        .isEqualTo(referral.at("/id"));
                var second = stream.next().at("/data/referralChanged/referral");
                assertThat(second.at("/status").asString()).isEqualTo("ACKNOWLEDGED");
                assertThat(stream.isQuiet()).isTrue();
            }
            assertThat(acknowledged.at("/version").asInt()).isEqualTo(2);
            // What they hear first is the first that concerns them.
            assertThat(neighbour.isQuiet()).isTrue();
            var theirs = giver.done("giveReferral", inside(Cast.memberId(next)));
            assertThat(neighbour.next().at("/data/referralChanged/referral/id")).isEqualTo(theirs.at("/id"));
            var across = giver.done("giveReferral", inside(Cast.memberId(graphQl.as(Cast.MEMBER_ABROAD))));
            assertThat(abroad.next().at("/data/referralChanged/referral/referralId"))
                    .isEqualTo(across.at("/referralId"));
        }
    }

    @Test
    void whatWasNeverSentIsTheGiversAlone() {
        try (var given = listen(giver.client(), null);
                var received = listen(receiver.client(), null)) {
            var draft = giver.done("giveReferral", outside(receiverId));
            assertThat(given.next().at("/data/referralChanged/referral/status").asString())
                    .isEqualTo("AWAITING_CONSENT");
            giver.done("sendReferral", with(step(draft), "consent", Map.of("how", "SPOKEN")));
            assertThat(received.next()
                            .at("/data/referralChanged/referral/status")
                            .asString())
                    .isEqualTo("SENT");
        }
    }

    @Test
    void acrossRegionsEachHearsOfTheirOwnLegAndTheNetworkOfOne() {
        var abroad = graphQl.as(Cast.MEMBER_ABROAD);
        try (var given = listen(giver.client(), null);
                var received = listen(abroad, null);
                var everywhere = listen(graphQl.as(Cast.ADMIN), null)) {
            var referral = giver.done("giveReferral", inside(Cast.memberId(abroad)));
            assertThat(given.next().at("/data/referralChanged/referral/id")).isEqualTo(referral.at("/id"));
            assertThat(everywhere.next().at("/data/referralChanged/referral/id"))
                    .isEqualTo(referral.at("/id"));
            var leg = received.next().at("/data/referralChanged/referral");
            assertThat(leg.at("/referralId")).isEqualTo(referral.at("/referralId"));
            assertThat(leg.at("/id")).isNotEqualTo(referral.at("/id"));
            giver.done("withdrawReferral", step(referral));
            assertThat(everywhere
                            .next()
                            .at("/data/referralChanged/referral/status")
                            .asString())
                    .isEqualTo("WITHDRAWN");
            assertThat(everywhere.isQuiet()).isTrue();
        }
    }

    @Test
    void oneReferralCanBeFollowedAlone() {
        var followed = given();
        var other = given();
        try (var stream = listen(receiver.client(), followed.at("/id").asString());
                var nothing = listen(receiver.client(), "nonsense")) {
            receiver.done("acknowledgeReferral", step(other));
            receiver.done("recordReferralContact", step(followed));
            assertThat(stream.next().at("/data/referralChanged/referral/status").asString())
                    .isEqualTo("CONTACTED");
            assertThat(stream.isQuiet()).isTrue();
            assertThat(nothing.isQuiet()).isTrue();
        }
    }

    @Test
    void partnerHearsOfFlowsInItsRegionAlone() {
        var document = "subscription { referralChanged { referral { status hotness giverPseudonym giver { id } } } }";
        try (var calvados = listen(graphQl.asClient(Cast.PARTNER, "referrals.read:fr-14"), document, Map.of(), meters);
                var provence = listen(
                        graphQl.asClient(Cast.PARTNER_ABROAD, "referrals.read:fr-13"), document, Map.of(), meters)) {
            giver.done("giveReferral", inside(receiverId));
            var flow = calvados.next().at("/data/referralChanged/referral");
            assertThat(flow.at("/giverPseudonym").asString()).hasSize(24);
            assertThat(flow.at("/giver").isNull()).isTrue();
            assertThat(provence.isQuiet()).isTrue();
            new Verbs(graphQl.as(Cast.MEMBER_ABROAD))
                    .done("giveReferral", with(inside(Cast.memberId(graphQl.as(Cast.PRESIDENT_ABROAD))), "hotness", 1));
            assertThat(provence.next()
                            .at("/data/referralChanged/referral/hotness")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void whoMayReadNoReferralIsRefused() {
        try (var stream = graphQl.listen(CHANGES, Map.of())) {
            assertThat(stream.next().at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
            assertThat(stream.isCompleted()).isTrue();
        }
    }

    @Test
    void streamEndsWithTheToken() {
        try (var stream = listen(giver.client(), null)) {
            TestClock.pass(TestTokens.LIFETIME.minusMinutes(1));
            var referral = giver.done("giveReferral", inside(receiverId));
            assertThat(stream.next().at("/data/referralChanged/referral/id")).isEqualTo(referral.at("/id"));
            TestClock.pass(Duration.ofMinutes(1));
            assertThat(stream.isCompleted()).isTrue();
            assertThat(stream.isQuiet()).isTrue();
        }
    }

    @Test
    void whoLostTheRightHearsNothingMore() {
        var director = graphQl.as(Cast.DIRECTOR_ABROAD);
        var abroad = new Verbs(graphQl.as(Cast.MEMBER_ABROAD));
        var to = inside(Cast.memberId(graphQl.as(Cast.PRESIDENT_ABROAD)));
        try (var stream = listen(director, null)) {
            var referral = abroad.done("giveReferral", to);
            assertThat(stream.next().at("/data/referralChanged/referral/status").asString())
                    .isEqualTo("SENT");
            Owner.changeAccess("update role_assignment set ends_on = current_date - 2 where account_id = "
                    + "(select id from identity.account where email_folded = '" + Cast.DIRECTOR_ABROAD + "')");
            assertThat(new Verbs(director)
                            .read("referral", referral.at("/id").asString())
                            .isNull())
                    .isTrue();
            abroad.done("withdrawReferral", step(referral));
            try (var witness = listen(abroad.client(), null)) {
                abroad.done("giveReferral", with(to, "id", UUID.randomUUID().toString()));
                witness.next();
            }
            assertThat(stream.isQuiet()).isTrue();
        }
    }

    @Tag("long")
    @Test
    void otherInstancesHearAndWhatNobodyAnnouncedIsFoundInTheOutbox() {
        try (var second = Instance.start(Map.of());
                var stream = listen(
                        second.graphQl().as(Cast.RECEIVER), CHANGES, Map.of(), second.bean(MeterRegistry.class));
                var here = listen(receiver.client(), null)) {
            var referral = giver.done("giveReferral", inside(receiverId));
            assertThat(stream.next().at("/data/referralChanged/referral/id")).isEqualTo(referral.at("/id"));
            // As if the instance had died between the commit and its notification.
            Owner.sql().execute("""
                    insert into outbox (region_id, topic, subject_id, payload)
                    select region_id, topic, subject_id, payload from outbox where subject_id = ?::uuid
                    """, referral.at("/referralId").asString());
            assertThat(stream.next().at("/data/referralChanged/referral/id")).isEqualTo(referral.at("/id"));
            assertThat(here.next()).isEqualTo(here.next());
        }
    }

    /** Returns once the news of it is out: who listens from then on does not hear of it. */
    private JsonNode given() {
        try (var stream = listen(receiver.client(), null)) {
            var referral = giver.done("giveReferral", inside(receiverId));
            var news = stream.next();
            // What was given just before may be heard of as late.
            while (!news.at("/data/referralChanged/referral/id").equals(referral.at("/id"))) {
                news = stream.next();
            }
            return referral;
        }
    }

    private EventStream listen(GraphQlClient client, @Nullable String id) {
        return listen(client, CHANGES, id == null ? Map.of() : Map.of("id", id), meters);
    }

    /** Returns once the server listens: what happens from now on is heard. */
    private static EventStream listen(
            GraphQlClient client, String document, Map<String, String> variables, MeterRegistry meters) {
        var before = begun(meters);
        var stream = client.listen(document, variables);
        var deadline = Instant.now().plusSeconds(30);
        while (begun(meters) <= before) {
            if (!stream.isOpen() || Instant.now().isAfter(deadline)) {
                throw new AssertionError("The stream did not begin" + (stream.isQuiet() ? "" : ": " + stream.next()));
            }
            Thread.onSpinWait();
        }
        return stream;
    }

    /** Only ever rises, unlike the number of listeners: the server learns late that one has left. */
    private static double begun(MeterRegistry meters) {
        return meters.get("entregent.referral.streams").counter().count();
    }
}
