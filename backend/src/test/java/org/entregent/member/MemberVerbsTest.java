package org.entregent.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.member.MemberSamples.chapterId;
import static org.entregent.member.MemberSamples.correcting;
import static org.entregent.member.MemberSamples.inviting;
import static org.entregent.member.MemberSamples.openSeat;
import static org.entregent.member.MemberSamples.resending;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Inputs;
import org.entregent.Mailbox;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.Tables;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Members are invited and corrected by those who steer their region; what they were is kept. */
@ApplicationTest
@DemonstrationData
class MemberVerbsTest {

    @Autowired
    GraphQlClient graphQl;

    Verbs director;

    @BeforeEach
    void enter() {
        director = new Verbs(graphQl.as(Cast.DIRECTOR));
    }

    @Test
    void whatIsSaidIsWhatStands() {
        var input = inviting();
        var member = director.done("inviteMember", input);
        assertThat(line(member))
                .isEqualTo("Perrine Tournesol-Hardi, Les Volets Bavards, 73282932000074, +33231000000, "
                        + "https://www.volets-bavards.example, com_14118, 2024-05-06, ACTIVE, 1, true");
        assertThat(member.at("/chapter/id").asString()).isEqualTo(input.get("chapterId"));
        var seat = openSeat(chapterId("FR-14"));
        var corrected = director.done(
                "correctMember",
                with(
                        correcting(member),
                        "details.website",
                        null,
                        "details.specialtyId",
                        seat,
                        "details.email",
                        "A@b.example"));
        assertThat(line(corrected))
                .isEqualTo("Perrine Tournesol-Hardi, Les Volets Muets, 73282932000074, +33231000000, "
                        + "null, com_14118, 2024-05-06, ACTIVE, 2, true");
        assertThat(corrected.at("/specialty/id").asString()).isEqualTo(seat);
        assertThat(corrected.at("/contact/email").asString()).isEqualTo("a@b.example");
    }

    @Test
    void newcomerGetsAnAccountAndALetter() {
        var input = inviting();
        var member = director.done("inviteMember", input);
        var email = member.at("/contact/email").asString();
        assertThat(Mailbox.of(email))
                .singleElement()
                .asString()
                .contains(
                        "Honorine Boussolin vous invite à rejoindre",
                        "Bonjour Perrine Tournesol-Hardi",
                        "/connexion/lien");
        assertThat(Cast.memberId(graphQl.as(email))).isEqualTo(member.at("/id").asString());
        director.done("inviteMember", input);
        assertThat(Mailbox.of(email)).hasSize(1);
        var resending = resending(member);
        director.done("resendInvitation", resending);
        director.done("resendInvitation", resending);
        assertThat(Mailbox.of(email)).hasSize(2);
    }

    /** Who is signed in has the rights of another membership at their next request. */
    @Test
    void whoHasAnAccountKeepsItAndMayAtOnce() {
        var person = new Verbs(graphQl.as(Cast.MEMBER_ABROAD));
        var memberships = "{ viewer { memberships { id } } }";
        assertThat(person.client().run(memberships).at("/viewer/memberships")).hasSize(1);
        var invited = director.done("inviteMember", with(inviting(), "details.email", Cast.MEMBER_ABROAD));
        assertThat(person.client()
                        .run(memberships)
                        .at("/viewer/memberships")
                        .valueStream()
                        .map(own -> own.at("/id").asString()))
                .hasSize(2)
                .contains(invited.at("/id").asString());
        assertThat(Mailbox.of(Cast.MEMBER_ABROAD)).singleElement().asString().contains("le compte que vous avez déjà");
        refuse(
                "inviteMember",
                with(inviting(), "details.email", Cast.MEMBER_ABROAD),
                "AlreadyAMember",
                "details.email");
    }

    @Test
    void seatHasOneHolder() {
        var first = director.done("inviteMember", inviting());
        var taken = first.at("/specialty/id").asString();
        var refusal = director.client().run("""
                mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { errors {
                  ... on SeatAlreadyTaken { message holder { id displayName } } } } }""", Map.of("input", with(inviting(), "details.specialtyId", taken)));
        assertThat(refusal.at("/inviteMember/errors/0/holder/id")).isEqualTo(first.at("/id"));
        assertThat(refusal.at("/inviteMember/errors/0/message").asString()).contains("Perrine Tournesol-Hardi");
        var second = director.done("inviteMember", inviting());
        var before = Tables.state();
        refuse(
                "inviteMember",
                with(inviting(), "details.specialtyId", taken),
                "SeatAlreadyTaken",
                "details.specialtyId");
        refuse(
                "correctMember",
                with(correcting(second), "details.specialtyId", taken),
                "SeatAlreadyTaken",
                "details.specialtyId");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void historyTellsWhoChangedWhat() {
        var member = director.done("inviteMember", inviting());
        var corrected = director.done("correctMember", correcting(member));
        director.done("resendInvitation", resending(member));
        var changes = director.read("member", corrected.at("/id").asString()).at("/changes/nodes");
        assertThat(changes.valueStream().map(change -> change.at("/action").asString()))
                .containsExactly("RESEND_INVITATION", "CORRECT_MEMBER", "INVITE_MEMBER");
        assertThat(changes.at("/1/fields").toString())
                .isEqualTo(
                        "[{\"name\":\"firmName\",\"former\":\"Les Volets Bavards\",\"current\":\"Les Volets Muets\"}]");
        assertThat(changes.at("/2/fields")).hasSize(11);
    }

    @Test
    void saidAgainIsDoneOnce() {
        var inviting = inviting();
        var member = director.done("inviteMember", inviting);
        var correcting = correcting(member);
        var corrected = director.done("correctMember", correcting);
        var resending = resending(member);
        director.done("resendInvitation", resending);
        var before = Tables.state();
        assertThat(director.done("inviteMember", inviting).at("/contact")).isEqualTo(corrected.at("/contact"));
        assertThat(director.done("correctMember", correcting).at("/contact")).isEqualTo(corrected.at("/contact"));
        director.done("resendInvitation", resending);
        refuse("inviteMember", with(inviting, "details.firmName", "Autre"), "IdAlreadyUsed", "id");
        refuse("inviteMember", with(inviting, "details.website", null), "IdAlreadyUsed", "id");
        refuse("correctMember", with(correcting, "details.firmName", "Autre"), "IdAlreadyUsed", "commandId");
        refuse("correctMember", with(correcting, "details.website", " "), "IdAlreadyUsed", "commandId");
        refuse(
                "resendInvitation",
                with(resending, "commandId", correcting.get("commandId")),
                "IdAlreadyUsed",
                "commandId");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void faultsOfDetailsAreNamed() {
        var member = director.done("inviteMember", inviting());
        var before = Tables.state();
        for (var verb : Map.of("inviteMember", inviting(), "correctMember", correcting(member))
                .entrySet()) {
            for (var fault : List.<List<String>>of(
                    List.of("firstName", " "),
                    List.of("lastName", "x".repeat(81)),
                    List.of("firmName", "a\nb"),
                    List.of("siret", "123"),
                    List.of("siret", "73282932000075"),
                    List.of("siret", "00000000000000"),
                    List.of("siret", ""),
                    List.of("email", "nobody"),
                    List.of("email", " "),
                    List.of("phone", "12"),
                    List.of("website", "not a site"),
                    List.of("website", "javascript:alert(1)"),
                    List.of("website", "https://somebody@example.com"),
                    List.of("specialtyId", "x"),
                    List.of("communeId", "com"))) {
                var field = "details." + fault.getFirst();
                refuse(verb.getKey(), with(verb.getValue(), field, fault.getLast()), "InvalidInput", field);
            }
            refuse(
                    verb.getKey(),
                    with(verb.getValue(), "details.specialtyId", "spe_none"),
                    "SpecialtyNotFound",
                    "details.specialtyId");
            refuse(
                    verb.getKey(),
                    with(verb.getValue(), "details.communeId", "com_99999"),
                    "CommuneNotFound",
                    "details.communeId");
        }
        refuse("inviteMember", with(inviting(), "joinedOn", "2999-01-01"), "InvalidInput", "joinedOn");
        refuse("correctMember", with(correcting(member), "version", 7), "VersionConflict", "version");
        refuse("correctMember", with(correcting(member), "details.firmName", "Les Volets Bavards"), "InvalidInput", "");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void whatHasEndedChangesNoMore() {
        var former = director.read("member", Cast.memberIdWhere(graphQl.as(Cast.GIVER), "member.status = 'DROPPED'"));
        var correcting = with(correcting(former), "details.email", "ancien@membres.example");
        refuse("correctMember", correcting, "MembershipEnded", "memberId");
        refuse("resendInvitation", resending(former), "MembershipEnded", "memberId");
        var chapter = chapterId("FR-14");
        var closed =
                Owner.ask("select 'cha_' || region_id || '_' || id from chapter where closed_on is not null limit 1");
        if (closed.isEmpty()) {
            Owner.sql()
                    .execute(
                            "update chapter set closed_on = current_date where id = ?", UUID.fromString(uuid(chapter)));
            closed = chapter;
        }
        try {
            refuse("inviteMember", with(inviting(), "chapterId", closed), "ChapterClosed", "chapterId");
        } finally {
            Owner.sql().execute("update chapter set closed_on = null where id = ?", UUID.fromString(uuid(chapter)));
        }
    }

    @Test
    void whoeverHasNoAccountIsNotInvitedAgain() {
        var member = director.done("inviteMember", inviting());
        Owner.changeAccess("update member set account_id = null where id = '"
                + uuid(member.at("/id").asString()) + "'");
        refuse("resendInvitation", resending(member), "MemberWithoutAccount", "memberId");
    }

    @Test
    void joiningCounts() {
        var chapter = uuid(chapterId("FR-14"));
        var joined = "select members_joined from chapter_month where month = '2024-05-01' and chapter_id = '%s'"
                .formatted(chapter);
        director.done("inviteMember", inviting());
        var before = Integer.parseInt(Owner.ask(joined));
        director.done("inviteMember", inviting());
        assertThat(Owner.ask(joined)).isEqualTo(String.valueOf(before + 1));
    }

    @Test
    void administratorsLookAfterAllRegions() {
        var admin = new Verbs(graphQl.as(Cast.ADMIN));
        var abroad = chapterId("FR-13");
        var member = admin.done(
                "inviteMember", with(inviting(), "chapterId", abroad, "details.specialtyId", openSeat(abroad)));
        assertThat(admin.done("correctMember", correcting(member))
                        .at("/contact/version")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void nobodyElseDoes() {
        var member = director.done("inviteMember", inviting());
        var unknown = Inputs.unknownLike(member.at("/id").asString());
        var before = Tables.state();
        var abroad = graphQl.as(Cast.DIRECTOR_ABROAD);
        Refusals.require(abroad, "inviteMember", inviting(), "NotFoundOrForbidden", "chapterId");
        Refusals.require(abroad, "correctMember", correcting(member), "NotFoundOrForbidden", "memberId");
        Refusals.require(abroad, "resendInvitation", resending(member), "NotFoundOrForbidden", "memberId");
        refuse("correctMember", with(correcting(member), "memberId", unknown), "NotFoundOrForbidden", "memberId");
        refuse("resendInvitation", with(resending(member), "memberId", unknown), "NotFoundOrForbidden", "memberId");
        refuse(
                "inviteMember",
                with(inviting(), "chapterId", Inputs.unknownLike(chapterId("FR-14"))),
                "NotFoundOrForbidden",
                "chapterId");
        refuse("inviteMember", with(inviting(), "chapterId", chapterId("FR-13")), "NotFoundOrForbidden", "chapterId");
        for (var caller : List.of(
                graphQl,
                graphQl.as(Cast.GIVER),
                graphQl.as(Cast.PRESIDENT),
                graphQl.as("consultante@calvados.example"),
                graphQl.asClient(Cast.PARTNER, "members.manage:fr-14", "members.read:fr-14"))) {
            for (var input : Map.of(
                            "inviteMember",
                            inviting(),
                            "correctMember",
                            correcting(member),
                            "resendInvitation",
                            resending(member))
                    .entrySet()) {
                assertThat(new Verbs(caller)
                                .send(input.getKey(), input.getValue())
                                .codes())
                        .isNotEmpty()
                        .containsOnly("FORBIDDEN");
            }
        }
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void theApiSaysWhoMay() {
        var question = """
                query ($home: ID!, $abroad: ID!) {
                  viewer { viewerCanManageMembers }
                  region(code: "FR-14") { viewerCanManageMembers }
                  home: chapter(id: $home) { viewerCanInvite }
                  abroad: chapter(id: $abroad) { viewerCanInvite } }""";
        var chapters = Map.of("home", chapterId("FR-14"), "abroad", chapterId("FR-13"));
        assertThat(director.client().run(question, chapters).data().toString())
                .isEqualTo(
                        "{\"viewer\":{\"viewerCanManageMembers\":true},\"region\":{\"viewerCanManageMembers\":true},\"home\":{\"viewerCanInvite\":true},"
                                + "\"abroad\":{\"viewerCanInvite\":false}}");
        assertThat(graphQl.as(Cast.PRESIDENT).run(question, chapters).data().toString())
                .doesNotContain("true");
        assertThat(graphQl.as(Cast.ADMIN).run(question, chapters).data().toString())
                .doesNotContain("false");
    }

    private void refuse(String verb, Map<String, ?> input, String type, String field) {
        Refusals.require(director.client(), verb, input, type, field);
    }

    private static String uuid(String id) {
        return id.substring(id.lastIndexOf('_') + 1);
    }

    private static String line(JsonNode member) {
        return List.of(
                        "/displayName",
                        "/firmName",
                        "/contact/siret",
                        "/contact/phone",
                        "/contact/website",
                        "/commune/id",
                        "/joinedOn",
                        "/contact/status",
                        "/contact/version",
                        "/viewerCanManage")
                .stream()
                .map(member::at)
                .map(value -> value.isString() ? value.asString() : value.toString())
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }
}
