package org.entregent.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.member.MemberSamples.correcting;
import static org.entregent.member.MemberSamples.inviting;
import static org.entregent.member.MemberSamples.moving;
import static org.entregent.member.MemberSamples.openSeat;

import java.util.Map;
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

/** Nobody gets the seat of a trade that is offered no more; whoever has one keeps it. */
@ApplicationTest
@DemonstrationData
class RetiredSpecialtyTest {

    @Autowired
    GraphQlClient graphQl;

    Verbs director;

    @BeforeEach
    void enter() {
        director = new Verbs(graphQl.as(Cast.DIRECTOR));
    }

    @Test
    void nobodyGetsItsSeat() {
        var inviting = inviting();
        var member = director.done("inviteMember", inviting());
        var retired = openSeat(inviting.get("chapterId").toString());
        retire(retired);
        var before = Tables.state();
        refuse("inviteMember", with(inviting, "details.specialtyId", retired), "details.specialtyId");
        refuse("correctMember", with(correcting(member), "details.specialtyId", retired), "details.specialtyId");
        refuse("transferMember", with(moving(member), "specialtyId", retired), "specialtyId");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void whoHasItKeepsIt() {
        var inviting = inviting();
        var member = director.done("inviteMember", inviting);
        var own = member.at("/specialty/id").asString();
        retire(own);
        var corrected = director.done("correctMember", correcting(member));
        assertThat(corrected.at("/specialty/id").asString()).isEqualTo(own);
        assertThat(director.done("inviteMember", inviting).at("/id")).isEqualTo(member.at("/id"));
        refuse("transferMember", with(moving(corrected), "specialtyId", own), "specialtyId");
    }

    private void refuse(String verb, Map<String, ?> input, String field) {
        Refusals.require(director.client(), verb, input, "SpecialtyIsRetired", field);
    }

    private static void retire(String specialtyId) {
        Owner.sql().execute("update specialty set retired_on = current_date where code = ?", specialtyId.substring(4));
    }
}
