package org.entregent.member;

import org.entregent.member.MemberInputs.CorrectMemberInput;
import org.entregent.member.MemberInputs.InviteMemberInput;
import org.entregent.member.MemberInputs.ResendInvitationInput;
import org.entregent.member.MemberInputs.TransferMemberInput;
import org.entregent.member.MemberPayloads.MemberPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of members. */
@Controller
class MemberController {

    private final InviteMemberService inviting;
    private final CorrectMemberService correcting;
    private final TransferMemberService moving;
    private final ResendInvitationService resending;

    MemberController(
            InviteMemberService inviting,
            CorrectMemberService correcting,
            TransferMemberService moving,
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
    MemberPayload transferMember(@Argument TransferMemberInput input) {
        return moving.move(input);
    }

    @MutationMapping
    MemberPayload resendInvitation(@Argument ResendInvitationInput input) {
        return resending.resend(input);
    }
}
