package org.entregent.proposal;

import org.entregent.proposal.ProposalInputs.AcceptProposalInput;
import org.entregent.proposal.ProposalInputs.RefuseProposalInput;
import org.entregent.proposal.ProposalPayloads.ProposalPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of proposed networks. */
@Controller
class ProposalController {

    private final DecideProposalService deciding;

    ProposalController(DecideProposalService deciding) {
        this.deciding = deciding;
    }

    @MutationMapping
    ProposalPayload acceptProposal(@Argument AcceptProposalInput input) {
        return deciding.accept(input);
    }

    @MutationMapping
    ProposalPayload refuseProposal(@Argument RefuseProposalInput input) {
        return deciding.refuse(input);
    }
}
