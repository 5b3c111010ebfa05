package org.entregent.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.member.MemberSamples.inviting;
import static org.entregent.member.ProfileSamples.answering;
import static org.entregent.member.ProfileSamples.updating;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Refusals;
import org.entregent.Tables;
import org.entregent.TestClock;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Members change their own profile; colleagues read it, and partner organisations the card of those alone who said yes. */
@ApplicationTest
@DemonstrationData
class ProfileTest {

    @Autowired
    GraphQlClient graphQl;

    Verbs member;

    @BeforeEach
    void enter() {
        member = new Verbs(graphQl.as(Cast.GIVER));
    }

    @Test
    void whatIsSaidIsWhatStands() {
        var before = own(member);
        var updated = member.done("updateProfile", updating(before));
        assertThat(updated.at("/firmName").asString()).isEqualTo("Les Volets Bavards");
        assertThat(updated.at("/contact/phone").asString()).isEqualTo("+33231000001");
        assertThat(updated.at("/contact/website").asString()).isEqualTo("https://www.volets-bavards.example");
        assertThat(updated.at("/contact/version").asInt())
                .isEqualTo(before.at("/contact/version").asInt() + 1);
        assertThat(updated.at("/profile").toString())
                .isEqualTo("{\"lookingFor\":\"Des syndics de Caen.\\nDes maisons à rénover.\","
                        + "\"canIntroduce\":\"Trois architectes.\",\"languages\":[\"FR\",\"FSL\",\"EN\"]}");
        assertThat(updated.at("/own")).isEqualTo(before.at("/own"));
        for (var field : List.of("/displayName", "/contact/email", "/contact/siret", "/specialty", "/commune")) {
            assertThat(updated.at(field)).as(field).isEqualTo(before.at(field));
        }
        var emptied = member.done(
                "updateProfile",
                with(
                        updating(updated),
                        "details.website",
                        " ",
                        "details.lookingFor",
                        null,
                        "details.canIntroduce",
                        "",
                        "details.languages",
                        List.of()));
        assertThat(emptied.at("/contact/website").isNull()).isTrue();
        assertThat(emptied.at("/profile").toString())
                .isEqualTo("{\"lookingFor\":null,\"canIntroduce\":null,\"languages\":[]}");
    }

    @Test
    void whoeverHasOneMembershipNeedNotNameIt() {
        var said = member.done(
                "updateProfile", with(updating(own(member)), "memberId", null, "details.firmName", "Volets et Cie"));
        assertThat(said.at("/firmName").asString()).isEqualTo("Volets et Cie");
    }

    @Test
    void partnersSeeWhoeverSaysYesUntilTheySayNo() {
        var partner = graphQl.asClient(Cast.PARTNER, "members.read:fr-14");
        var no = listed(own(member).at("/own/partnerListed").asBoolean(), false);
        assertThat(isSeenBy(partner, no)).isFalse();
        var yes = listed(false, true);
        assertThat(isSeenBy(partner, yes)).isTrue();
        assertThat(yes.at("/own/partnerAnsweredOn").asString()).isEqualTo(today());
        assertThat(yes.at("/profile")).isEqualTo(no.at("/profile"));
        var again = answering(yes, true);
        refuse("updateProfile", again, "InvalidInput", "");
        TestClock.pass(Duration.ofDays(3));
        refuse("updateProfile", again, "InvalidInput", "");
        var withdrawn = member.done("updateProfile", answering(yes, false));
        assertThat(isSeenBy(partner, withdrawn)).isFalse();
        assertThat(withdrawn.at("/own/partnerAnsweredOn").asString()).isEqualTo(today());
    }

    @Test
    void theHistoryTellsWhoSteersTheRegion() {
        var before = listed(own(member).at("/own/partnerListed").asBoolean(), false);
        listed(false, true);
        var changes = new Verbs(graphQl.as(Cast.DIRECTOR))
                .read("member", before.at("/id").asString())
                .at("/changes/nodes");
        assertThat(changes.at("/0/action").asString()).isEqualTo("UPDATE_PROFILE");
        assertThat(changes.at("/0/changedBy").asString())
                .isEqualTo(before.at("/displayName").asString());
        assertThat(changes.at("/0/fields").toString())
                .contains("{\"name\":\"partnerListed\",\"former\":\"false\",\"current\":\"true\"}")
                .doesNotContain("phone");
        assertThat(own(member).at("/changes/nodes")).isEmpty();
    }

    @Test
    void theSameCommandDoesItOnce() {
        var input = with(updating(own(member)), "details.canIntroduce", "Une fois pour toutes.");
        var said = member.done("updateProfile", input);
        var before = Tables.state();
        assertThat(member.done("updateProfile", input)).isEqualTo(said);
        for (var field : List.of("firmName", "phone", "lookingFor", "canIntroduce")) {
            refuse("updateProfile", with(input, "details." + field, "0231000002"), "IdAlreadyUsed", "commandId");
        }
        refuse("updateProfile", with(input, "details.website", "autre.example"), "IdAlreadyUsed", "commandId");
        refuse("updateProfile", with(input, "details.lookingFor", null), "IdAlreadyUsed", "commandId");
        refuse("updateProfile", with(input, "details.languages", List.of()), "IdAlreadyUsed", "commandId");
        refuse(
                "updateProfile",
                with(input, "partnerListed", !said.at("/own/partnerListed").asBoolean()),
                "IdAlreadyUsed",
                "commandId");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void faultsAreNamed() {
        var input = updating(own(member));
        var before = Tables.state();
        for (var fault : List.<List<String>>of(
                List.of("firmName", " "),
                List.of("firmName", "x".repeat(201)),
                List.of("firmName", "a\nb"),
                List.of("phone", "12"),
                List.of("phone", ""),
                List.of("website", "not a site"),
                List.of("website", "javascript:alert(1)"),
                List.of("lookingFor", "x".repeat(1_001)),
                List.of("canIntroduce", "x".repeat(1_001)),
                List.of("canIntroduce", "a\u0007b"))) {
            var field = "details." + fault.getFirst();
            refuse("updateProfile", with(input, field, fault.getLast()), "InvalidInput", field);
        }
        var many = List.of("AR", "BR", "CA", "CO", "CS", "DA", "DE", "EL", "EN", "ES", "EU");
        refuse("updateProfile", with(input, "details.languages", many), "InvalidInput", "details.languages");
        refuse("updateProfile", with(input, "details", null), "InvalidInput", "");
        refuse("updateProfile", with(input, "memberId", "x"), "InvalidInput", "memberId");
        refuse("updateProfile", with(input, "version", 99), "VersionConflict", "version");
        assertThat(member.send("updateProfile", with(input, "details.languages", List.of("XX")))
                        .codes())
                .isNotEmpty();
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void longTextsOfPeopleFit() {
        var text = "👨‍👩‍👧".repeat(1_000);
        var said = member.done("updateProfile", with(updating(own(member)), "details.lookingFor", text));
        assertThat(said.at("/profile/lookingFor").asString()).isEqualTo(text);
    }

    @Test
    void eachReadsWhatIsForThem() {
        var said = member.done(
                "updateProfile", with(updating(own(member)), "details.lookingFor", "Ce que lisent des collègues."));
        var id = said.at("/id").asString();
        for (var colleague : List.of(Cast.RECEIVER, Cast.PRESIDENT, Cast.DIRECTOR, Cast.ADMIN, Cast.neighbour())) {
            var seen = new Verbs(graphQl.as(colleague)).read("member", id);
            assertThat(seen.at("/profile")).as(colleague).isEqualTo(said.at("/profile"));
            assertThat(seen.at("/own").isNull()).as(colleague).isTrue();
        }
        for (var abroad : List.of(Cast.MEMBER_ABROAD, Cast.PRESIDENT_ABROAD, Cast.DIRECTOR_ABROAD)) {
            var seen = new Verbs(graphQl.as(abroad)).read("member", id);
            assertThat(seen.at("/firmName")).as(abroad).isEqualTo(said.at("/firmName"));
            assertThat(seen.at("/profile").isNull()).as(abroad).isTrue();
            assertThat(seen.at("/own").isNull()).as(abroad).isTrue();
        }
        var yes = listed(said.at("/own/partnerListed").asBoolean(), true);
        var partner = graphQl.asClient(Cast.PARTNER, "members.read:fr-14", "member-contacts.read:fr-14");
        var seen = partner.run(
                "query ($id: ID!) { member(id: $id) { firmName profile { lookingFor } own { partnerListed } } }",
                Map.of("id", yes.at("/id").asString()));
        assertThat(seen.at("/member/firmName")).isEqualTo(yes.at("/firmName"));
        assertThat(seen.at("/member/profile").isNull()).isTrue();
        assertThat(seen.at("/member/own").isNull()).isTrue();
    }

    @Test
    void newcomersHaveStepsBeforeThemOnEveryDevice() {
        assertThat(own(member).at("/own/firstStepsLeft")).isEmpty();
        var invited = invite();
        var newcomer = new Verbs(graphQl.as(invited.at("/contact/email").asString()));
        assertThat(steps(newcomer)).isEqualTo("[\"PROFILE\",\"PARTNERS\",\"INSTALLATION\"]");
        assertThat(own(newcomer).at("/own/partnerListed").asBoolean()).isFalse();
        assertThat(own(newcomer).at("/own/partnerAnsweredOn").isNull()).isTrue();
        var version = own(newcomer).at("/contact/version");
        for (var twice = 0; twice < 2; twice++) {
            newcomer.done("passFirstStep", Map.of("step", "INSTALLATION"));
        }
        assertThat(steps(newcomer)).isEqualTo("[\"PROFILE\",\"PARTNERS\"]");
        assertThat(own(newcomer).at("/contact/version")).isEqualTo(version);
        newcomer.done("updateProfile", answering(own(newcomer), false));
        assertThat(own(newcomer).at("/own/partnerAnsweredOn").asString()).isEqualTo(today());
        assertThat(steps(newcomer)).isEqualTo("[\"PROFILE\"]");
        newcomer.done("updateProfile", updating(own(newcomer)));
        assertThat(steps(newcomer)).isEqualTo("[]");
    }

    @Test
    void whoeverHasSeveralMembershipsNamesOne() {
        var first = invite();
        var email = first.at("/contact/email").asString();
        var abroad = MemberSamples.chapterId("FR-13");
        new Verbs(graphQl.as(Cast.ADMIN))
                .done(
                        "inviteMember",
                        with(
                                inviting(),
                                "chapterId",
                                abroad,
                                "details.specialtyId",
                                MemberSamples.openSeat(abroad),
                                "details.email",
                                email));
        var both = new Verbs(graphQl.as(email));
        Refusals.require(
                both.client(), "updateProfile", with(updating(first), "memberId", null), "InvalidInput", "memberId");
        Refusals.require(both.client(), "passFirstStep", Map.of("step", "PROFILE"), "InvalidInput", "memberId");
        var input = with(updating(first), "details.firmName", "Une Autre Enseigne");
        assertThat(both.done("updateProfile", input).at("/firmName").asString()).isEqualTo("Une Autre Enseigne");
        Refusals.require(
                both.client(),
                "updateProfile",
                with(updating(own(member)), "commandId", UUID.randomUUID().toString()),
                "NotAMember",
                "memberId");
    }

    @Test
    void nobodyChangesAnothersProfile() {
        var input = updating(own(member));
        var before = Tables.state();
        for (var colleague : List.of(Cast.RECEIVER, Cast.PRESIDENT, Cast.MEMBER_ABROAD)) {
            var caller = graphQl.as(colleague);
            Refusals.require(caller, "updateProfile", input, "NotAMember", "memberId");
            Refusals.require(
                    caller,
                    "passFirstStep",
                    Map.of("memberId", input.get("memberId"), "step", "PROFILE"),
                    "NotAMember",
                    "memberId");
        }
        for (var stranger : List.of(
                graphQl,
                graphQl.as(Cast.DIRECTOR),
                graphQl.as(Cast.ADMIN),
                graphQl.asClient(Cast.PARTNER, "profile.write:fr-14", "members.read:fr-14"))) {
            for (var verb : Map.of("updateProfile", input, "passFirstStep", Map.<String, Object>of("step", "PROFILE"))
                    .entrySet()) {
                assertThat(new Verbs(stranger)
                                .send(verb.getKey(), verb.getValue())
                                .codes())
                        .isNotEmpty()
                        .containsOnly("FORBIDDEN");
            }
        }
        assertThat(Tables.state()).isEqualTo(before);
    }

    private JsonNode invite() {
        return new Verbs(graphQl.as(Cast.DIRECTOR)).done("inviteMember", inviting());
    }

    /** The member once they have answered so, whatever they said before. */
    private JsonNode listed(boolean now, boolean wanted) {
        return now == wanted ? own(member) : member.done("updateProfile", answering(own(member), wanted));
    }

    private static boolean isSeenBy(GraphQlClient partner, JsonNode member) {
        return !partner.run(
                        "query ($id: ID!) { member(id: $id) { firmName } }",
                        Collections.singletonMap("id", member.at("/id").asString()))
                .at("/member")
                .isNull();
    }

    private static JsonNode own(Verbs person) {
        return person.read("member", Cast.memberId(person.client()));
    }

    private static String steps(Verbs person) {
        return own(person).at("/own/firstStepsLeft").toString();
    }

    private static String today() {
        return LocalDate.ofInstant(TestClock.now(), ZoneId.of("Europe/Paris")).toString();
    }

    private void refuse(String verb, Map<String, ?> input, String type, String field) {
        Refusals.require(member.client(), verb, input, type, field);
    }
}
