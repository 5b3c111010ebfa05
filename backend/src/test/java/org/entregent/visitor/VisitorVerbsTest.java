package org.entregent.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.visitor.VisitorSamples.email;
import static org.entregent.visitor.VisitorSamples.following;
import static org.entregent.visitor.VisitorSamples.inviting;
import static org.entregent.visitor.VisitorSamples.letBegin;
import static org.entregent.visitor.VisitorSamples.marking;
import static org.entregent.visitor.VisitorSamples.planned;
import static org.entregent.visitor.VisitorSamples.step;

import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Mailbox;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who invites, confirms, marks and follows up, and what each sees of it. */
@ApplicationTest
@DemonstrationData
class VisitorVerbsTest {

    @Autowired
    GraphQlClient graphQl;

    Verbs president;
    Verbs member;
    String meeting = "";
    String email = "";

    @BeforeEach
    void meet() {
        president = new Verbs(graphQl.as(Cast.PRESIDENT));
        member = new Verbs(graphQl.as(Cast.GIVER));
        meeting = planned(Cast.GIVER, 0);
        email = email();
    }

    @Test
    void aVisitorIsInvitedConfirmedMetAndFollowedUp() {
        var invited = member.done("inviteVisitor", inviting(meeting, email));
        assertThat(invited.at("/status").asString()).isEqualTo("INVITED");
        assertThat(invited.at("/inviter/id").asString()).isEqualTo(Cast.memberId(member.client()));
        assertThat(invited.at("/viewerActions")).isEmpty();
        assertThat(invited.at("/isMember").isNull()).isTrue();
        assertThat(invited.at("/code").asString()).matches("[0-9]{4}");
        assertThat(Mailbox.of(email))
                .singleElement()
                .asString()
                .contains("vous invite", "/visite/")
                .doesNotContain("Ondine");

        var seen = president.read("visitor", invited.at("/id").asString());
        assertThat(words(seen, "viewerActions")).containsExactly("CONFIRM", "CANCEL", "ATTEND", "MISS");
        assertThat(seen.at("/isMember").asBoolean()).isFalse();
        var confirmed = president.done("confirmVisitor", with(step(seen), "note", "Rappelée"));
        assertThat(Mailbox.of(email)).hasSize(2).last().asString().contains("confirmée", ".ics?cle=");

        Refusals.require(president.client(), "markVisitor", marking(confirmed, true), "VisitorNotDue", "");
        letBegin(meeting);
        var here = president.done("markVisitor", marking(confirmed, true));
        assertThat(here.at("/status").asString()).isEqualTo("ATTENDED");
        assertThat(here.at("/followUpDueAt").isNull()).isFalse();
        assertThat(president
                        .done("markVisitor", marking(here, true))
                        .at("/version")
                        .asInt())
                .isEqualTo(here.at("/version").asInt());
        var gone = president.done("markVisitor", with(marking(here, true), "attended", null));
        here = president.done("markVisitor", marking(gone, true));
        Refusals.require(
                president.client(), "followUpVisitor", following(here, "REDIRECTED"), "InvalidInput", "chapterId");
        var applying = president.done("followUpVisitor", with(following(here, "APPLYING"), "note", "Enthousiaste"));
        assertThat(applying.at("/status").asString()).isEqualTo("APPLYING");
        assertThat(applying.at("/history")
                        .valueStream()
                        .map(event -> event.at("/action").asString()))
                .containsExactly("INVITE", "CONFIRM", "ATTEND", "UNMARK", "ATTEND", "APPLY");
        assertThat(applying.at("/history/1/note").asString()).isEqualTo("Rappelée");
        var asMember = member.read("visitor", invited.at("/id").asString());
        assertThat(asMember.at("/status").asString()).isEqualTo("APPLYING");
        assertThat(asMember.at("/history/1/note").isNull()).isTrue();
    }

    @Test
    void theSameInvitationIsMadeOnceAndAnotherUnderItsIdIsRefused() {
        var input = inviting(meeting, email);
        var first = member.done("inviteVisitor", input);
        assertThat(member.done("inviteVisitor", input)).isEqualTo(first);
        assertThat(Mailbox.of(email)).hasSize(1);
        Refusals.require(
                member.client(), "inviteVisitor", with(input, "person.name", "Une autre"), "IdAlreadyUsed", "id");
        Refusals.require(
                member.client(),
                "inviteVisitor",
                with(input, "id", UUID.randomUUID().toString()),
                "VisitorAlreadyExpected",
                "person.email");
        var withoutMail =
                with(input, "id", UUID.randomUUID().toString(), "person.email", null, "person.phone", "02 61 91 00 42");
        assertThat(member.done("inviteVisitor", withoutMail)).isEqualTo(member.done("inviteVisitor", withoutMail));
    }

    @Test
    void nobodyIsInvitedMoreOftenThanThePolicyLetsThem() {
        member.done("inviteVisitor", inviting(planned(Cast.GIVER, 3), email));
        member.done("inviteVisitor", inviting(planned(Cast.GIVER, 4), email));
        var refused = Refusals.require(
                member.client(), "inviteVisitor", inviting(planned(Cast.GIVER, 5), email), "VisitsUsedUp", "person");
        assertThat(refused.at("/mostVisits").asInt()).isEqualTo(2);
        assertThat(Owner.ask(
                        "select count(distinct policy_version_id) from visitor where email_folded = '" + email + "'"))
                .isEqualTo("1");
    }

    @Test
    void membersInviteToTheirOwnChapterAlone() {
        Refusals.require(
                new Verbs(graphQl.as(Cast.neighbour())).client(),
                "inviteVisitor",
                inviting(meeting, email),
                "NotFoundOrForbidden",
                "meetingId");
        Refusals.require(
                new Verbs(graphQl.as(Cast.MEMBER_ABROAD)).client(),
                "inviteVisitor",
                inviting(meeting, email),
                "NotFoundOrForbidden",
                "meetingId");
        Refusals.require(
                member.client(),
                "inviteVisitor",
                with(inviting(meeting, email), "person.email", null),
                "InvalidInput",
                "person.email");
        assertThat(Owner.ask("select count(*) from visitor where email_folded = '" + email + "'"))
                .isEqualTo("0");
    }

    @Test
    void onlyOfficersOfTheChapterLeadVisitsOn() {
        var visitor = member.done("inviteVisitor", inviting(meeting, email));
        for (var stranger : new String[] {Cast.neighboursPresident(), Cast.PRESIDENT_ABROAD, Cast.DIRECTOR_ABROAD}) {
            Refusals.require(graphQl.as(stranger), "confirmVisitor", step(visitor), "NotFoundOrForbidden", "visitorId");
            assertThat(new Verbs(graphQl.as(stranger))
                            .read("visitor", visitor.at("/id").asString())
                            .isNull())
                    .isTrue();
        }
        assertThat(member.send("confirmVisitor", step(visitor)).codes()).containsExactly("FORBIDDEN");
        var director = new Verbs(graphQl.as(Cast.DIRECTOR));
        assertThat(director.done("cancelVisitor", step(visitor)).at("/status").asString())
                .isEqualTo("CANCELLED");
        assertThat(Mailbox.of(email)).hasSize(2).last().asString().contains("annulée");
    }

    @Test
    void whoeverStandsAtTheDoorIsCounted() {
        Map<String, Object> nobody = Map.of(
                "id", UUID.randomUUID().toString(), "meetingId", meeting, "person", Map.of("name", "Ondine Passeret"));
        Refusals.require(president.client(), "recordWalkIn", nobody, "VisitorNotDue", "");
        letBegin(meeting);
        var before = counts();
        var recorded = president.done("recordWalkIn", nobody);
        assertThat(recorded.at("/status").asString()).isEqualTo("ATTENDED");
        assertThat(president.done("recordWalkIn", nobody)).isEqualTo(recorded);
        assertThat(counts().at("/attended").asInt())
                .isEqualTo(before.at("/attended").asInt() + 1);
        assertThat(counts().at("/toFollowUp").asInt())
                .isEqualTo(before.at("/toFollowUp").asInt() + 1);
        Refusals.require(
                graphQl.as(Cast.neighboursPresident()),
                "recordWalkIn",
                with(nobody, "id", UUID.randomUUID().toString()),
                "NotFoundOrForbidden",
                "meetingId");
    }

    @Test
    void theSeatsHolderIsTold() {
        var holder = Owner.ask("""
                select 'spc_' || specialty_code from member_card
                where left_on is null and 'cha_' || region_id || '_' || chapter_id = '%s' order by id limit 1""".formatted(VisitorSamples.chapterOf(meeting)));
        var visitor = member.done(
                "inviteVisitor", with(inviting(meeting, email), "person.specialtyId", specialtyLike(holder)));
        assertThat(visitor.at("/seatHolder").isNull()).isTrue();
        var seen = president.read("visitor", visitor.at("/id").asString());
        assertThat(seen.at("/seatHolder/id").isNull()).isFalse();
    }

    /** As the API has it. */
    private String specialtyLike(String id) {
        var code = id.substring(4);
        return graphQl.run("{ specialties(search: \"\", first: 100) { nodes { id code } } }")
                .at("/specialties/nodes")
                .valueStream()
                .filter(specialty -> specialty.at("/code").asString().equals(code))
                .map(specialty -> specialty.at("/id").asString())
                .findFirst()
                .orElse(id);
    }

    private JsonNode counts() {
        return graphQl.as(Cast.PRESIDENT)
                .run(
                        "query($id: ID!) { meeting(id: $id) { visitorCounts { attended toFollowUp } } }",
                        Map.of("id", meeting))
                .at("/meeting/visitorCounts");
    }

    private static java.util.List<String> words(JsonNode node, String field) {
        return node.at("/" + field).valueStream().map(JsonNode::asString).toList();
    }
}
