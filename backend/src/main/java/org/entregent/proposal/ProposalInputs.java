package org.entregent.proposal;

import java.util.UUID;

/** The inputs of the verbs of proposed networks, field by field as in the SDL. */
final class ProposalInputs {

    private ProposalInputs() {}

    record AcceptProposalInput(UUID commandId, String proposalId) {}

    record RefuseProposalInput(UUID commandId, String proposalId, String reason) {}
}
