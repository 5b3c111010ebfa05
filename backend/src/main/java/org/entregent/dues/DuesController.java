package org.entregent.dues;

import org.entregent.dues.DuesInputs.EndMembershipInput;
import org.entregent.dues.DuesInputs.GrantLeaveInput;
import org.entregent.dues.DuesInputs.NoteDuesPaymentInput;
import org.entregent.dues.DuesInputs.RenewMembershipInput;
import org.entregent.dues.DuesInputs.ResumeMembershipInput;
import org.entregent.dues.DuesInputs.SuspendMembershipInput;
import org.entregent.dues.DuesInputs.TakeBackDuesPaymentInput;
import org.entregent.dues.DuesPayloads.StandingPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of memberships. */
@Controller
class DuesController {

    private final LeadMembershipService leading;

    DuesController(LeadMembershipService leading) {
        this.leading = leading;
    }

    @MutationMapping
    StandingPayload noteDuesPayment(@Argument NoteDuesPaymentInput input) {
        return leading.pay(input);
    }

    @MutationMapping
    StandingPayload takeBackDuesPayment(@Argument TakeBackDuesPaymentInput input) {
        return leading.lead(input);
    }

    @MutationMapping
    StandingPayload renewMembership(@Argument RenewMembershipInput input) {
        return leading.lead(input);
    }

    @MutationMapping
    StandingPayload grantLeave(@Argument GrantLeaveInput input) {
        return leading.lead(input);
    }

    @MutationMapping
    StandingPayload suspendMembership(@Argument SuspendMembershipInput input) {
        return leading.lead(input);
    }

    @MutationMapping
    StandingPayload resumeMembership(@Argument ResumeMembershipInput input) {
        return leading.lead(input);
    }

    @MutationMapping
    StandingPayload endMembership(@Argument EndMembershipInput input) {
        return leading.lead(input);
    }
}
