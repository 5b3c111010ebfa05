package org.entregent.member;

import org.entregent.member.MemberInputs.CorrectMemberInput;
import org.entregent.member.MemberInputs.InviteMemberInput;
import org.entregent.member.MemberInputs.MoveMemberInput;
import org.entregent.member.MemberInputs.ResendInvitationInput;
import org.entregent.member.MemberPayloads.MemberPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of members. */
@Controller
class MemberController {

    private final InviteMemberService inviting;
    private final CorrectMemberService correcting;
    private final MoveMemberService moving;
    private final ResendInvitationService resending;

    MemberController(
            InviteMemberService inviting,
            CorrectMemberService correcting,
            MoveMemberService moving,
            ResendInvitationService resending) {
        this.inviting = inviting;
        this.correcting = correcting;
        this.moving = moving;
        this.resending = resending;
    }

    @MutationMapping
    MemberPayload inviteMember(@Argument InviteMemberInput input) {
        return inviting.invite(input);
    }

    @MutationMapping
    MemberPayload correctMember(@Argument CorrectMemberInput input) {
        return correcting.correct(input);
    }

    @MutationMapping
    MemberPayload moveMember(@Argument MoveMemberInput input) {
        return moving.move(input);
    }

    @MutationMapping
    MemberPayload resendInvitation(@Argument ResendInvitationInput input) {
        return resending.resend(input);
    }
}
