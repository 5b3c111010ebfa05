package org.entregent.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.office.OfficeSamples.appointing;
import static org.entregent.office.OfficeSamples.chapterId;
import static org.entregent.office.OfficeSamples.directing;
import static org.entregent.office.OfficeSamples.ending;
import static org.entregent.office.OfficeSamples.memberId;
import static org.entregent.office.OfficeSamples.regionId;
import static org.entregent.office.OfficeSamples.today;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import org.entregent.access.SecurityLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Offices are given and taken by those who may, from a day to a day; rights follow at once. */
@ApplicationTest
@DemonstrationData
class OfficeVerbsTest {

    @Autowired
    GraphQlClient graphQl;

    Verbs director;
    Verbs admin;

    @BeforeEach
    void signIn() {
        director = new Verbs(graphQl.as(Cast.DIRECTOR));
        admin = new Verbs(graphQl.as(Cast.ADMIN));
    }

    @Test
    void whatIsSaidIsWhatStands() {
        var member = nextMember();
        var office = director.done("appoint", appointing("TRAINING", "memberId", member));
        assertThat(office.at("/role").asString()).isEqualTo("TRAINING");
        assertThat(office.at("/member/id").asString()).isEqualTo(member);
        assertThat(office.at("/holderName").asString()).isNotBlank();
        assertThat(office.at("/email").asString()).contains("@");
        assertThat(office.at("/startsOn").asString())
                .isEqualTo(today().plusDays(1).toString());
        assertThat(office.at("/endsOn").isNull()).isTrue();
        assertThat(office.at("/viewerCanEnd").asBoolean()).isTrue();
        var lastDay = today().plusDays(30);
        var ended = director.done("endAppointment", ending(office, lastDay));
        assertThat(ended.at("/endsOn").asString()).isEqualTo(lastDay.toString());
        assertThat(ended.at("/version").asInt()).isEqualTo(2);
        assertThat(ended.at("/changes/nodes")
                        .valueStream()
                        .map(change -> change.at("/action").asString()))
                .containsExactly("END_APPOINTMENT", "APPOINT");
        assertThat(ended.at("/changes/nodes/0/changedBy").asString()).isEqualTo("Honorine Boussolin");
    }

    @Test
    void anOfficeOfOnePersonPassesOn() {
        var before = presidency();
        var successor = director.done("appoint", appointing("PRESIDENT", "memberId", nextMember()));
        assertThat(Owner.ask("select ends_on from role_assignment where id = '" + before + "'"))
                .isEqualTo(today().toString());
        assertThat(successor.at("/changes/nodes/0/fields").toString()).contains("predecessor");
        var taken = with(appointing("PRESIDENT", "memberId", nextMember()), "startsOn", today().toString());
        var refusal = Refusals.require(director.client(), "appoint", taken, "OfficeTaken", "startsOn");
        assertThat(refusal.at("/startsOn").asString())
                .isEqualTo(today().plusDays(1).toString());
    }

    @Test
    void whoeverHasNoAccountIsInvited() {
        var email = "aubine.girouette@invitee.example";
        var input = with(directing(email), "name", "Aubine Girouette");
        refuse("appoint", input, "NotFoundOrForbidden", "regionId");
        assertThat(Mailbox.of(email)).isEmpty();
        var office = admin.done("appoint", input);
        assertThat(office.at("/holderName").asString()).isEqualTo("Aubine Girouette");
        assertThat(office.at("/email").asString()).isEqualTo(email);
        assertThat(Mailbox.of(email))
                .singleElement()
                .asString()
                .contains("/connexion/lien?cle=", "Calvados", "Bonjour Aubine Girouette");
        assertThat(admin.done("appoint", input)).isEqualTo(office);
        assertThat(Mailbox.of(email)).hasSize(1);
        var consulting = with(
                with(
                        appointing("DIRECTOR_CONSULTANT", "chapterId", chapterId()),
                        "email",
                        "zoel.boussole@invite.example"),
                "name",
                "Zoël Boussole");
        director.done("appoint", consulting);
        assertThat(Mailbox.of("zoel.boussole@invite.example"))
                .singleElement()
                .asString()
                .contains("La Ruche de l’Est");
    }

    @Test
    void whoeverHasAnAccountKeepsTheirName() {
        var input = with(directing("consultante@calvados.example"), "name", "Quelqu’un d’Autre");
        assertThat(admin.done(
                                "appoint",
                                with(input, "startsOn", today().plusDays(40).toString()))
                        .at("/holderName")
                        .asString())
                .isEqualTo("Régine Compassou");
        assertThat(Mailbox.of("consultante@calvados.example")).isEmpty();
    }

    @Test
    void nobodyIsInvitedWhoseAccountIsClosed() {
        var email = "close@invitee.example";
        Owner.sql()
                .execute(
                        "insert into identity.account (email_folded, display_name, disabled_at) values (?, 'Close Portillon', now())",
                        email);
        Refusals.require(
                admin.client(),
                "appoint",
                with(directing(email), "name", "Close Portillon"),
                "AccountNotFound",
                "email");
        assertThat(Mailbox.of(email)).isEmpty();
    }

    @Test
    void rightsFollowAtOnce() {
        var email = "consultante@calvados.example";
        var grants = "{ viewer { grants { role regionCode } } }";
        var appointed = graphQl.as(email);
        assertThat(appointed.run(grants).data().toString()).doesNotContain("REGIONAL_DIRECTOR");
        var office = admin.done("appoint", with(directing(email), "startsOn", today().toString()));
        assertThat(appointed.run(grants).data().toString()).contains("REGIONAL_DIRECTOR");
        var endless = with(ending(office, today()), "endsOn", today().toString());
        admin.done("endAppointment", endless);
        assertThat(appointed.run(grants).data().toString()).contains("REGIONAL_DIRECTOR");
        Owner.sql()
                .execute(
                        "update role_assignment set starts_on = starts_on - 9, ends_on = null where id = ?::uuid",
                        id(office));
        var again = admin.read("office", office.at("/id").asString());
        admin.done("endAppointment", with(ending(again, today().minusDays(1)), "version", 2));
        assertThat(appointed.run(grants).data().toString()).doesNotContain("REGIONAL_DIRECTOR");
    }

    @Test
    void theSecurityLogTellsWhoseRightsChanged() {
        var former = director.done("appoint", appointing("VICE_PRESIDENT", "memberId", nextMember()));
        var succeeding = with(
                appointing("VICE_PRESIDENT", "memberId", nextMember()),
                "startsOn",
                today().plusDays(2).toString());
        var appointed = SecurityLines.during(() -> director.done("appoint", succeeding));
        var office = director.done("appoint", succeeding);
        assertThat(appointed).containsExactly(rightsOf(former), rightsOf(office));
        assertThat(SecurityLines.during(() -> director.done("appoint", succeeding)))
                .as("said again")
                .isEmpty();
        var ending = ending(office, today().plusDays(9));
        assertThat(SecurityLines.during(() -> director.done("endAppointment", ending)))
                .containsExactly(rightsOf(office));
        var again = ending(office, today().plusDays(8));
        assertThat(SecurityLines.during(() -> director.refused("endAppointment", again)))
                .as("refused")
                .isEmpty();
    }

    @Test
    void saidAgainIsDoneOnce() {
        var input = appointing("SPONSORSHIP", "memberId", nextMember());
        var office = director.done("appoint", input);
        var ending = ending(office, today().plusDays(5));
        var ended = director.done("endAppointment", ending);
        var before = Tables.state();
        assertThat(director.done("appoint", input)).isEqualTo(ended);
        assertThat(director.done("endAppointment", ending)).isEqualTo(ended);
        refuse("appoint", with(input, "role", "TRAINING"), "IdAlreadyUsed", "id");
        refuse("endAppointment", with(ending, "endsOn", today().plusDays(4).toString()), "IdAlreadyUsed", "commandId");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void faultsAreNamed() {
        var member = nextMember();
        var training = director.done("appoint", appointing("TRAINING", "memberId", member));
        var before = Tables.state();
        var input = appointing("TRAINING", "memberId", member);
        refuse("appoint", input, "AlreadyAppointed", "startsOn");
        refuse("appoint", with(input, "role", "MEMBER"), "InvalidInput", "role");
        refuse("appoint", with(input, "memberId", null), "InvalidInput", "memberId");
        refuse("appoint", with(input, "memberId", "x"), "InvalidInput", "memberId");
        refuse("appoint", with(input, "memberId", Inputs.unknownLike(member)), "NotFoundOrForbidden", "memberId");
        refuse("appoint", with(input, "email", "a@b.example"), "InvalidInput", "email");
        refuse("appoint", with(input, "name", "Somebody"), "InvalidInput", "name");
        refuse("appoint", with(input, "chapterId", chapterId()), "InvalidInput", "chapterId");
        refuse("appoint", with(input, "startsOn", today().minusDays(1).toString()), "InvalidInput", "startsOn");
        refuse("appoint", with(input, "startsOn", today().plusYears(2).toString()), "InvalidInput", "startsOn");
        refuse("appoint", with(input, "endsOn", today().toString()), "InvalidInput", "endsOn");
        var consulting =
                with(appointing("DIRECTOR_CONSULTANT", "chapterId", chapterId()), "email", "membre@calvados.example");
        refuse("appoint", with(consulting, "email", "nobody@nowhere.example"), "AccountNotFound", "email");
        refuse("appoint", with(consulting, "name", "n".repeat(161)), "InvalidInput", "name");
        refuse("appoint", with(consulting, "email", " "), "InvalidInput", "email");
        refuse("appoint", with(consulting, "email", "nobody"), "InvalidInput", "email");
        refuse("appoint", with(consulting, "email", Cast.DIRECTOR), "SelfAppointment", "email");
        var ending = ending(training, today().plusDays(3));
        refuse("endAppointment", with(ending, "officeId", "x"), "InvalidInput", "officeId");
        refuse(
                "endAppointment",
                with(ending, "officeId", Inputs.unknownLike(training.at("/id").asString())),
                "NotFoundOrForbidden",
                "officeId");
        refuse("endAppointment", with(ending, "version", 7), "VersionConflict", "version");
        refuse("endAppointment", with(ending, "endsOn", today().toString()), "InvalidInput", "endsOn");
        assertThat(Tables.state()).isEqualTo(before);
        var ended = director.done("endAppointment", ending);
        refuse("endAppointment", ending(ended, today().plusDays(4)), "InvalidInput", "endsOn");
        Owner.sql()
                .execute(
                        "update role_assignment set starts_on = starts_on - 9, ends_on = current_date - 2 where id = ?::uuid",
                        id(training));
        refuse("endAppointment", ending(ended, today()), "OfficeAlreadyEnded", "");
    }

    @Test
    void theNetworkIsNeverWithoutAnAdministrator() {
        var office =
                "off_" + Owner.ask("select region_id || '_' || id from role_assignment where role = 'NATIONAL_ADMIN'");
        var own = admin.read("office", office);
        Refusals.require(admin.client(), "endAppointment", ending(own, today().plusDays(3)), "LastAdministrator", "");
        var second =
                with(appointing("NATIONAL_ADMIN", "regionId", regionId("FR")), "email", "consultante@calvados.example");
        for (var region : List.of("FR-14", "FR-13")) {
            Refusals.require(
                    admin.client(), "appoint", with(second, "regionId", regionId(region)), "InvalidInput", "regionId");
        }
        var next = admin.done("appoint", second);
        Refusals.require(admin.client(), "endAppointment", ending(own, today().minusDays(1)), "LastAdministrator", "");
        assertThat(admin.done("endAppointment", ending(own, today().plusDays(3)))
                        .at("/endsOn")
                        .asString())
                .isEqualTo(today().plusDays(3).toString());
        Refusals.require(admin.client(), "endAppointment", ending(next, today().plusDays(3)), "LastAdministrator", "");
    }

    @Test
    void nobodyRaisesThemselvesOrOthersAboveThemselves() {
        var before = Tables.state();
        var member = memberId(0);
        var abroad = graphQl.as(Cast.DIRECTOR_ABROAD);
        Refusals.require(
                abroad, "appoint", appointing("PRESIDENT", "memberId", member), "NotFoundOrForbidden", "memberId");
        var consulting = with(appointing("DIRECTOR_CONSULTANT", "chapterId", chapterId()), "email", Cast.GIVER);
        Refusals.require(abroad, "appoint", consulting, "NotFoundOrForbidden", "chapterId");
        for (var role : List.of("REGIONAL_DIRECTOR", "NATIONAL_ADMIN")) {
            for (var email : List.of(Cast.DIRECTOR, Cast.GIVER)) {
                var raising = with(directing(email), "role", role);
                refuse("appoint", raising, "NotFoundOrForbidden", "regionId");
                refuse("appoint", with(raising, "regionId", regionId("FR")), "NotFoundOrForbidden", "regionId");
            }
        }
        Refusals.require(admin.client(), "appoint", directing(Cast.ADMIN), "SelfAppointment", "email");
        var steering = "off_" + Owner.ask("""
                select office.region_id || '_' || office.id from role_assignment office
                join region on region.id = office.region_id
                where role = 'REGIONAL_DIRECTOR' and code = 'FR-14' and ends_on is null order by starts_on limit 1""");
        var office = new LinkedHashMap<>(Map.<String, Object>of(
                "commandId",
                UUID.randomUUID().toString(),
                "officeId",
                steering,
                "version",
                1,
                "endsOn",
                today().toString()));
        refuse("endAppointment", office, "NotFoundOrForbidden", "officeId");
        for (var caller : List.of(
                graphQl,
                graphQl.as(Cast.GIVER),
                graphQl.as(Cast.PRESIDENT),
                graphQl.as("consultante@calvados.example"))) {
            for (var verb : Map.of("appoint", directing(Cast.GIVER), "endAppointment", office)
                    .entrySet()) {
                assertThat(new Verbs(caller)
                                .send(verb.getKey(), verb.getValue())
                                .codes())
                        .isNotEmpty()
                        .containsOnly("FORBIDDEN");
            }
        }
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void whoAppointsSeesWhoHoldsWhat() {
        var question =
                "{ offices(region: \"FR-14\", role: REGIONAL_DIRECTOR, search: \"boussolin\", first: 5) { nodes { holderName email viewerCanEnd } } }";
        var seen =
                "{\"holderName\":\"Honorine Boussolin\",\"email\":\"directrice@calvados.example\",\"viewerCanEnd\":%s}";
        assertThat(director.client().run(question).at("/offices/nodes/0").toString())
                .isEqualTo(seen.formatted("false"));
        assertThat(admin.client().run(question).at("/offices/nodes/0").toString())
                .isEqualTo(seen.formatted("true"));
        assertThat(graphQl.as(Cast.DIRECTOR_ABROAD)
                        .run(question)
                        .at("/offices/nodes")
                        .isEmpty())
                .isTrue();
        assertThat(graphQl.as(Cast.PRESIDENT).run(question).at("/offices/nodes").isEmpty())
                .isTrue();
        var ended = director.client().run("{ offices(ended: true, first: 1) { nodes { endsOn viewerCanEnd } } }");
        assertThat(ended.at("/offices/nodes/0/viewerCanEnd").asBoolean()).isFalse();
        assertThat(LocalDate.parse(ended.at("/offices/nodes/0/endsOn").asString()))
                .isBefore(today());
    }

    private void refuse(String verb, Map<String, ?> input, String type, String field) {
        Refusals.require(director.client(), verb, input, type, field);
    }

    /** Members are not shared: what one test gives them would be in another's way. */
    private static String nextMember() {
        return memberId(0);
    }

    private static String presidency() {
        return Owner.ask("""
                select office.id from role_assignment office join identity.account on account.id = office.account_id
                where account.email_folded = 'presidente@calvados.example' and role = 'PRESIDENT' and ends_on is null""");
    }

    private static String rightsOf(JsonNode office) {
        return "rights success of "
                + Owner.ask("select account_id from role_assignment where id = '%s'".formatted(id(office)));
    }

    private static String id(JsonNode office) {
        return office.at("/id").asString().substring(office.at("/id").asString().lastIndexOf('_') + 1);
    }
}
