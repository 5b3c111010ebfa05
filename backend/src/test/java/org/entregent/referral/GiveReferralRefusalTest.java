package org.entregent.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.referral.ReferralSamples.inside;
import static org.entregent.referral.ReferralSamples.outside;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Inputs;
import org.entregent.Refusals;
import org.entregent.Tables;
import org.entregent.Verbs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong with a referral to give is said by field, and nothing is kept of it. */
@ApplicationTest
@DemonstrationData
class GiveReferralRefusalTest {

    private static final String LONE_SURROGATE = "\ud83d";

    @Autowired
    GraphQlClient graphQl;

    GraphQlClient giver;
    String receiverId;

    @BeforeEach
    void meet() {
        giver = graphQl.as(Cast.GIVER);
        receiverId = Cast.memberId(graphQl.as(Cast.RECEIVER));
    }

    private record Fault(
            String field, String path, @Nullable Object value) {}

    private static Stream<Fault> texts(String field, int limit) {
        return Stream.of("", "  \n\t ", "\u00a0\u2007", "\u200b", "a\u0008b", "a\u202eb", "x".repeat(limit + 1))
                .map(text -> new Fault(field, field, text));
    }

    private static Stream<Fault> contacts() {
        return Stream.concat(
                Stream.of(
                                "1",
                                "02 31",
                                "+33",
                                "0231000000000000",
                                "appelez-moi",
                                "02 31 00 00 0a",
                                "\u202e02 31 00\u202c",
                                "'; drop table referral; --")
                        .map(phone -> new Fault("prospect.phone", "prospect.phone", phone)),
                Stream.of("x", "@", "a@", "@b.fr", "a b@c.fr", "a@b@c.fr")
                        .map(email -> new Fault("prospect.email", "prospect.email", email)));
    }

    @Test
    void faultsOfOutsideReferralsAreNamed() {
        var before = Tables.state();
        Stream.of(
                        texts("description", 2_000),
                        texts("prospect.name", 200),
                        Stream.of("a\u0001b", "a\nb", "x".repeat(201))
                                .map(text -> new Fault("prospect.firmName", "prospect.firmName", text)),
                        contacts(),
                        Stream.of(0, 6, -1, Integer.MAX_VALUE, Integer.MIN_VALUE)
                                .map(hotness -> new Fault("hotness", "hotness", hotness)),
                        Stream.of("2999-01-01T00:00:00Z", "1999-12-31T23:59:59Z")
                                .map(at -> new Fault(
                                        "consent.givenAt", "consent", Map.of("how", "SPOKEN", "givenAt", at))),
                        Stream.of(new Fault("prospect", "prospect", null)),
                        Stream.of(
                                new Fault("prospect", "prospect", Map.of("name", "Aline", "phone", " ", "email", ""))))
                .flatMap(faults -> faults)
                .forEach(fault ->
                        require(with(outside(receiverId), fault.path(), fault.value()), "InvalidInput", fault.field()));
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void insideHasNoProspectAndNoConsent() {
        var before = Tables.state();
        require(
                with(inside(receiverId), "prospect", Map.of("name", "Aline", "phone", "02 61 91 00 01")),
                "InvalidInput",
                "prospect");
        require(with(inside(receiverId), "consent", Map.of("how", "SPOKEN")), "InvalidInput", "consent");
        assertThat(Tables.state()).isEqualTo(before);
    }

    /** Neither of good form nor an address: both are said, of the same field. */
    @Test
    void fieldWithTwoFaultsHasBothNamed() {
        var before = Tables.state();
        for (var email : List.of("a@b.fr\nBcc: c@d.fr", "é".repeat(250) + "@b.fr")) {
            assertThat(new Verbs(giver)
                            .refused("giveReferral", with(outside(receiverId), "prospect.email", email))
                            .valueStream()
                            .map(error -> error.at("/path").toString()))
                    .isNotEmpty()
                    .containsOnly("[\"prospect\",\"email\"]");
        }
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void allFaultsAreSaidAtOnce() {
        var faulty =
                with(outside(receiverId), "description", "", "hotness", 9, "prospect.email", "x", "prospect.name", " ");
        assertThat(new Verbs(giver)
                        .refused("giveReferral", faulty)
                        .valueStream()
                        .map(error -> error.at("/path").toString()))
                .containsExactlyInAnyOrder(
                        "[\"hotness\"]", "[\"description\"]", "[\"prospect\",\"name\"]", "[\"prospect\",\"email\"]");
    }

    @Test
    void receiverMustBeSomebodyElseWhoTakesPart() {
        var before = Tables.state();
        var giverId = Cast.memberId(giver);
        require(inside(giverId), "ReferralToOneself", "receiverId");
        require(inside(Cast.memberIdWhere(giver, "member.status = 'SUSPENDED'")), "ReceiverNotActive", "receiverId");
        require(inside(Cast.memberIdWhere(giver, "left_on is not null")), "ReceiverNotActive", "receiverId");
        for (var id : Arrays.asList(
                "", "x", giverId + "x", giverId.substring(1), "\u0001", chapterId(), "x".repeat(10_000))) {
            require(inside(id), "InvalidInput", "receiverId");
        }
        require(inside(unknownMemberId()), "ReceiverNotFound", "receiverId");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void giverMustBeOnesOwnMembership() {
        var before = Tables.state();
        require(with(inside(receiverId), "giverId", receiverId), "NotAMember", "giverId");
        require(with(inside(receiverId), "giverId", unknownMemberId()), "NotAMember", "giverId");
        require(with(inside(receiverId), "giverId", "x"), "InvalidInput", "giverId");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void whoIsNoMemberGivesNothing() {
        var before = Tables.state();
        for (var caller : new GraphQlClient[] {
            graphQl,
            graphQl.as(Cast.DIRECTOR),
            graphQl.as(Cast.ADMIN),
            graphQl.asClient(Cast.PARTNER, "referrals.read:fr-14", "referrals.write:fr-14")
        }) {
            assertThat(new Verbs(caller)
                            .send("giveReferral", inside(receiverId))
                            .codes())
                    .containsExactly("FORBIDDEN");
        }
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void whatIsOfNoTypeIsRefusedBeforeAnything() {
        var before = Tables.state();
        for (var input : new Map<?, ?>[] {
            with(inside(receiverId), "hotness", 99_999_999_999L),
            with(inside(receiverId), "hotness", "3"),
            with(inside(receiverId), "id", "not-a-uuid"),
            with(inside(receiverId), "kind", "SIDEWAYS"),
            with(inside(receiverId), "description", null),
            with(inside(receiverId), "unknown", 1),
            with(outside(receiverId), "consent", Map.of("how", "SPOKEN", "givenAt", "yesterday")),
            with(inside(receiverId), "description", "a\u0000b"),
            with(inside(receiverId), "description", LONE_SURROGATE),
            with(outside(receiverId), "prospect.name", "a\u0000b"),
            with(outside(receiverId), "prospect.firmName", LONE_SURROGATE),
            with(inside(receiverId + "\u0000"), "hotness", 1)
        }) {
            @SuppressWarnings("unchecked")
            var answer = new Verbs(giver).send("giveReferral", (Map<String, Object>) input);
            assertThat(answer.codes()).as(input.toString()).containsOnly("BAD_USER_INPUT");
            assertThat(answer.body().at("/errors/0/message").asString()).contains("$input");
        }
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void whatIsJustWithinTheLimitsIsKept() {
        var text = "é".repeat(1_000) + "👨‍👩‍👧‍👦".repeat(1_000);
        var given = new Verbs(giver)
                .done(
                        "giveReferral",
                        with(
                                outside(receiverId),
                                "description",
                                " \r\n" + text + " ",
                                "hotness",
                                5,
                                "prospect.name",
                                "x".repeat(200)));
        assertThat(given.at("/description").asString()).isEqualTo(text);
    }

    private void require(Map<String, ?> input, String type, String field) {
        Refusals.require(giver, "giveReferral", input, type, field);
    }

    private String chapterId() {
        return giver.run("{ chapters(first: 1) { nodes { id } } }")
                .at("/chapters/nodes/0/id")
                .asString();
    }

    private String unknownMemberId() {
        return Inputs.unknownLike(Cast.memberId(giver));
    }
}
