package org.entregent.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.referral.ReferralSamples.inside;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.EventStream;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Verbs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who was told something reads it, and nobody else does. */
@ApplicationTest
@DemonstrationData
class NoticeListTest {

    private static final String LIST = """
            query ($unread: Boolean) { viewer { unreadNoticeCount notices(first: 5, unread: $unread) {
              totalCount nodes { id kind toldAt readAt referral { id } meeting { id } member { id } } } } }""";

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    MeterRegistry meters;

    private Verbs giver;
    private Verbs receiver;
    private String receiverId = "";

    @BeforeEach
    void meet() {
        giver = new Verbs(graphQl.as(Cast.GIVER));
        receiver = new Verbs(graphQl.as(Cast.RECEIVER));
        receiverId = Cast.memberId(receiver.client());
        Owner.sql().execute("delete from notice.notice_preference");
    }

    @Test
    void aReferralIsToldToItsReceiverAlone() {
        var before = unread(receiver);
        var others = unread(giver);
        var referral = give();
        assertThat(unread(receiver)).isEqualTo(before + 1);
        assertThat(unread(giver)).isEqualTo(others);
        var told = newest();
        assertThat(told.at("/kind").asString()).isEqualTo("REFERRAL_RECEIVED");
        assertThat(told.at("/readAt").isNull()).isTrue();
        assertThat(told.at("/referral/id")).isEqualTo(referral.at("/id"));
        assertThat(told.at("/meeting").isNull()).isTrue();
        var ask = "query ($id: ID!) { node(id: $id) { id } }";
        var id = Map.of("id", told.at("/id").asString());
        assertThat(receiver.client().run(ask, id).at("/node/id")).isEqualTo(told.at("/id"));
        for (var other : List.of(Cast.GIVER, Cast.PRESIDENT, Cast.DIRECTOR, Cast.ADMIN)) {
            assertThat(graphQl.as(other).run(ask, id).at("/node").isNull())
                    .as(other)
                    .isTrue();
        }
    }

    @Test
    void aReferralAcrossRegionsIsToldInTheReceivers() {
        var abroad = new Verbs(graphQl.as(Cast.MEMBER_ABROAD));
        var before = unread(abroad);
        var across = giver.done("giveReferral", inside(Cast.memberId(abroad.client())));
        assertThat(unread(abroad)).isEqualTo(before + 1);
        var told = abroad.client().run(LIST, Map.of()).at("/viewer/notices/nodes/0");
        assertThat(told.at("/referral/id").asString())
                .endsWith(across.at("/referralId").asString());
    }

    @Test
    void theSubjectIsShownToWhoeverMaySeeItAlone() {
        give();
        var id = newest().at("/id").asString();
        var foreign = Owner.ask("""
                select referral.id from referral join region on region.id = region_id and code = 'FR-14'
                where giver_id::text <> '%1$s' and receiver_id::text <> '%1$s' limit 1""".formatted(uuid(receiverId)));
        Owner.sql().execute("update notice set subject_id = ?::uuid where id = ?::uuid", foreign, uuid(id));
        var told = newest();
        assertThat(told.at("/id").asString()).isEqualTo(id);
        assertThat(told.at("/kind").asString()).isEqualTo("REFERRAL_RECEIVED");
        assertThat(told.at("/referral").isNull()).isTrue();
    }

    @Test
    void whatIsReadIsReadOnce() {
        give();
        var id = newest().at("/id").asString();
        assertThat(mark(giver, List.of(id))).isZero();
        assertThat(newest().at("/readAt").isNull()).isTrue();
        assertThat(mark(receiver, List.of(id))).isEqualTo(1);
        assertThat(mark(receiver, List.of(id))).isZero();
        assertThat(newest().at("/readAt").isNull()).isFalse();
        give();
        give();
        assertThat(mark(receiver, null)).isGreaterThanOrEqualTo(2);
        assertThat(unread(receiver)).isZero();
        assertThat(receiver.client()
                        .run(LIST, Map.of("unread", true))
                        .at("/viewer/notices/totalCount")
                        .asInt())
                .isZero();
        assertThat(receiver.client()
                        .run(LIST, Map.of("unread", false))
                        .at("/viewer/notices/totalCount")
                        .asInt())
                .isPositive();
    }

    @Test
    void whoListensHearsOfTheirOwn() {
        var document = "subscription { noticeAdded { notice { id kind } } }";
        try (var received = listen(receiver, document);
                var given = listen(giver, document)) {
            give();
            var told = newest().at("/id");
            // What another test told a moment ago may be heard first.
            while (!received.next().at("/data/noticeAdded/notice/id").equals(told)) {
                assertThat(received.isOpen()).isTrue();
            }
            // What the giver hears first is the first that concerns them.
            assertThat(given.isQuiet()).isTrue();
            receiver.done("giveReferral", inside(Cast.memberId(giver.client())));
            assertThat(given.next().at("/data/noticeAdded/notice/kind").asString())
                    .isEqualTo("REFERRAL_RECEIVED");
            assertThat(received.isQuiet()).isTrue();
        }
    }

    @Test
    void whoWantsNoListOfAKindHasNone() {
        receiver.done("chooseNotices", Map.of("kind", "REFERRAL_RECEIVED", "listed", false, "mailed", true));
        var before = unread(receiver);
        give();
        assertThat(unread(receiver)).isEqualTo(before);
    }

    @Test
    void whatNobodyMayBeSparedIsNotSwitchedOff() {
        var refused = receiver.refused("chooseNotices", Map.of("kind", "RENEWAL_DUE", "listed", true, "mailed", false));
        assertThat(refused.at("/0/path/0").asString()).isEqualTo("mailed");
        assertThat(receiver.refused("chooseNotices", Map.of("kind", "WEEKLY_DIGEST", "listed", true, "mailed", true))
                        .at("/0/path/0")
                        .asString())
                .isEqualTo("listed");
        assertThat(receiver.refused(
                                "chooseNotices",
                                Map.of("kind", "THANKS_RECEIVED", "listed", true, "mailed", true, "weekday", 2))
                        .at("/0/path/0")
                        .asString())
                .isEqualTo("weekday");
    }

    @Test
    void aChoiceIsOnesOwn() {
        receiver.done("chooseNotices", Map.of("kind", "WEEKLY_DIGEST", "listed", false, "mailed", true, "weekday", 4));
        assertThat(digest(receiver).at("/weekday").asInt()).isEqualTo(4);
        assertThat(digest(giver).at("/weekday").asInt()).isEqualTo(1);
        assertThat(digest(giver).at("/id")).isEqualTo(digest(receiver).at("/id"));
    }

    private static JsonNode digest(Verbs who) {
        return who.client()
                .run("{ viewer { noticePreferences { id kind weekday } } }")
                .at("/viewer/noticePreferences/9");
    }

    /** Returns once the server listens: what happens from now on is heard. */
    private EventStream listen(Verbs who, String document) {
        var before = begun();
        var stream = who.client().listen(document, Map.of());
        var deadline = Instant.now().plusSeconds(30);
        while (begun() <= before) {
            assertThat(stream.isOpen() && Instant.now().isBefore(deadline))
                    .as("the stream begins")
                    .isTrue();
            Thread.onSpinWait();
        }
        return stream;
    }

    private double begun() {
        return meters.get("entregent.notice.streams").counter().count();
    }

    private JsonNode give() {
        return giver.done("giveReferral", inside(receiverId));
    }

    private JsonNode newest() {
        return receiver.client().run(LIST, Map.of()).at("/viewer/notices/nodes/0");
    }

    private static int unread(Verbs who) {
        return who.client().run(LIST, Map.of()).at("/viewer/unreadNoticeCount").asInt();
    }

    private static int mark(Verbs who, @Nullable List<String> ids) {
        var input = ids == null ? Map.<String, Object>of() : Map.of("noticeIds", ids);
        return who.done("markNoticesRead", input).asInt();
    }

    private static String uuid(String nodeId) {
        return nodeId.substring(nodeId.lastIndexOf('_') + 1);
    }
}
