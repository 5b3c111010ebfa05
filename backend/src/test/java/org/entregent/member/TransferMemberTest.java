package org.entregent.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.unknownLike;
import static org.entregent.Inputs.with;
import static org.entregent.member.MemberSamples.chapterId;
import static org.entregent.member.MemberSamples.inviting;
import static org.entregent.member.MemberSamples.moving;
import static org.entregent.member.MemberSamples.openSeat;
import static org.entregent.member.MemberSamples.otherChapterId;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.Tables;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A member goes on in another chapter, and what they did stays where they did it. */
@ApplicationTest
@DemonstrationData
class TransferMemberTest {

    private static final String TOTALS = """
            select sum(members_joined) || ' joined, ' || sum(members_left) || ' left'
            from chapter_month where month = '2024-06-01' and chapter_id = '%s'""";

    @Autowired
    GraphQlClient graphQl;

    Verbs director;

    @BeforeEach
    void enter() {
        director = new Verbs(graphQl.as(Cast.DIRECTOR));
    }

    @Test
    void newMembershipGoesOnFromTheFormer() {
        var former = director.done("inviteMember", inviting());
        partnersSee(former);
        var moving = moving(former);
        var member = director.done("transferMember", moving);
        assertThat(member.at("/chapter/id").asString()).isEqualTo(moving.get("chapterId"));
        assertThat(member.at("/specialty/id").asString()).isEqualTo(moving.get("specialtyId"));
        assertThat(member.at("/joinedOn").asString()).isEqualTo("2024-06-10");
        for (var field : List.of("/displayName", "/firmName", "/commune/id", "/contact/email", "/contact/siret")) {
            assertThat(member.at(field)).isEqualTo(former.at(field));
        }
        var left = read(former);
        assertThat(left.at("/chapter/id")).isEqualTo(former.at("/chapter/id"));
        assertThat(left.at("/leftOn").asString()).isEqualTo("2024-06-10");
        assertThat(left.at("/contact/status").asString()).isEqualTo("TRANSFERRED");
        assertThat(Owner.ask("select former_region_id || '_' || former_id from member where id = '%s'"
                        .formatted(uuid(member))))
                .isEqualTo(former.at("/id").asString().substring("mbr_".length()));
        assertThat(Owner.ask("select partner_listed from member_card where id = '%s'".formatted(uuid(member))))
                .isEqualTo("true");
    }

    /** Whoever takes the seat that became free is no second member of it. */
    @Test
    void seatThatTheyLeaveIsFree() {
        var former = director.done("inviteMember", inviting());
        director.done("transferMember", moving(former));
        var successor = director.done(
                "inviteMember",
                with(
                        inviting(),
                        "details.specialtyId",
                        former.at("/specialty/id").asString()));
        assertThat(successor.at("/chapter/id")).isEqualTo(former.at("/chapter/id"));
    }

    @Test
    void bothChaptersCountIt() {
        var former = director.done("inviteMember", inviting());
        var to = otherChapterId(former.at("/chapter/id").asString());
        director.done("transferMember", moving(former));
        var here = totals(former.at("/chapter/id").asString());
        var there = totals(to);
        Owner.sql().execute("select app.rebuild_rollups(id) from region where code = 'FR-14'");
        assertThat(totals(former.at("/chapter/id").asString())).isEqualTo(here);
        assertThat(totals(to)).isEqualTo(there).doesNotStartWith("0 ");
    }

    @Test
    void bothMembershipsTellIt() {
        var former = director.done("inviteMember", inviting());
        var member = director.done("transferMember", moving(former));
        for (var told : List.of(read(former), read(member))) {
            assertThat(told.at("/changes/nodes/0/action").asString()).isEqualTo("TRANSFER_MEMBER");
            assertThat(told.at("/changes/nodes/0/fields")
                            .valueStream()
                            .map(field -> field.at("/name").asString()))
                    .contains("chapter");
        }
    }

    /** Who is signed in finds themselves in the other chapter at their next request. */
    @Test
    void personIsThereAtOnce() {
        var former = director.done("inviteMember", inviting());
        var person = graphQl.as(former.at("/contact/email").asString());
        assertThat(Cast.memberId(person)).isEqualTo(former.at("/id").asString());
        var member = director.done("transferMember", moving(former));
        assertThat(Cast.memberId(person)).isEqualTo(member.at("/id").asString());
    }

    @Test
    void saidAgainIsDoneOnce() {
        var former = director.done("inviteMember", inviting());
        var moving = moving(former);
        var member = director.done("transferMember", moving);
        var before = Tables.state();
        assertThat(director.done("transferMember", moving).at("/id")).isEqualTo(member.at("/id"));
        refuse(with(moving, "movedOn", "2024-06-11"), "IdAlreadyUsed", "id");
        refuse(with(moving, "specialtyId", openSeat(moving.get("chapterId").toString())), "IdAlreadyUsed", "id");
        refuse(with(moving(former), "version", 2), "MembershipEnded", "memberId");
        var other = director.done("inviteMember", inviting());
        var afterwards = Tables.state();
        refuse(with(moving(other), "id", moving.get("id")), "IdAlreadyUsed", "id");
        assertThat(afterwards).isNotEqualTo(before);
        assertThat(Tables.state()).isEqualTo(afterwards);
    }

    @Test
    void faultsAreNamed() {
        var member = director.done("inviteMember", inviting());
        var moving = moving(member);
        var taken = Owner.ask("""
                select 'spe_' || specialty_code from member
                where status = 'ACTIVE' and chapter_id = '%s' limit 1""".formatted(uuid(moving.get("chapterId"))));
        var before = Tables.state();
        refuse(with(moving, "specialtyId", taken), "SeatAlreadyTaken", "specialtyId");
        refuse(with(moving, "specialtyId", "x"), "InvalidInput", "specialtyId");
        refuse(with(moving, "specialtyId", "spe_none"), "SpecialtyNotFound", "specialtyId");
        refuse(with(moving, "chapterId", "x"), "InvalidInput", "chapterId");
        refuse(with(moving, "chapterId", member.at("/chapter/id").asString()), "InvalidInput", "chapterId");
        refuse(with(moving, "chapterId", unknownLike(chapterId("FR-14"))), "NotFoundOrForbidden", "chapterId");
        refuse(
                with(moving, "memberId", unknownLike(moving.get("memberId").toString())),
                "NotFoundOrForbidden",
                "memberId");
        refuse(with(moving, "movedOn", "2999-01-01"), "InvalidInput", "movedOn");
        refuse(with(moving, "movedOn", "2024-05-05"), "InvalidInput", "movedOn");
        refuse(with(moving, "version", 7), "VersionConflict", "version");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void officeIsEndedFirst() {
        var officer = director.read("member", Cast.memberId(graphQl.as(Cast.PRESIDENT)));
        refuse(with(moving(officer), "movedOn", today()), "MemberHoldsOffice", "memberId");
    }

    @Test
    void whoIsThereAlreadyDoesNotComeTwice() {
        var first = director.done("inviteMember", inviting());
        var moving = moving(first);
        director.done(
                "inviteMember",
                with(
                        inviting(),
                        "chapterId",
                        moving.get("chapterId"),
                        "details.specialtyId",
                        openSeat(moving.get("chapterId").toString()),
                        "details.email",
                        first.at("/contact/email").asString()));
        refuse(
                with(moving, "specialtyId", openSeat(moving.get("chapterId").toString())),
                "AlreadyAMember",
                "chapterId");
    }

    /** Whoever steers one region takes nobody to another, and nobody out of one. */
    @Test
    void betweenRegionsOnlyWhoSteersBoth() {
        var member = director.done("inviteMember", inviting());
        var abroad = chapterId("FR-13");
        var moving = with(moving(member), "chapterId", abroad, "specialtyId", openSeat(abroad));
        var before = Tables.state();
        refuse(moving, "NotFoundOrForbidden", "chapterId");
        Refusals.require(graphQl.as(Cast.DIRECTOR_ABROAD), "transferMember", moving, "NotFoundOrForbidden", "memberId");
        for (var caller : List.of(graphQl, graphQl.as(Cast.GIVER), graphQl.as(Cast.PRESIDENT))) {
            assertThat(new Verbs(caller).send("transferMember", moving).codes()).containsOnly("FORBIDDEN");
        }
        assertThat(Tables.state()).isEqualTo(before);
        var moved = new Verbs(graphQl.as(Cast.ADMIN)).done("transferMember", moving);
        assertThat(moved.at("/chapter/id").asString()).isEqualTo(abroad);
        assertThat(read(member).at("/contact/status").asString()).isEqualTo("TRANSFERRED");
    }

    private JsonNode read(JsonNode member) {
        return director.read("member", member.at("/id").asString());
    }

    private void refuse(Map<String, ?> input, String type, String field) {
        Refusals.require(director.client(), "transferMember", input, type, field);
    }

    private static void partnersSee(JsonNode member) {
        Owner.sql().execute("update member_card set partner_listed = true where id = ?", UUID.fromString(uuid(member)));
    }

    private static String totals(String chapterId) {
        return Owner.ask(TOTALS.formatted(uuid(chapterId)));
    }

    private static String today() {
        return Owner.ask("select (now() at time zone 'Europe/Paris')::date");
    }

    private static String uuid(JsonNode member) {
        return uuid(member.at("/id").asString());
    }

    private static String uuid(Object id) {
        return id.toString().substring(id.toString().lastIndexOf('_') + 1);
    }
}
