package org.entregent.proposal;

import java.util.List;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of proposed networks answer. */
final class ProposalPayloads {

    static final String TYPE = "Proposal";

    private ProposalPayloads() {}

    record ProposalPayload(@Nullable Reference proposal, List<UserError> errors) {

        static ProposalPayload of(Reference proposal) {
            return new ProposalPayload(proposal, List.of());
        }

        static ProposalPayload refused(List<UserError> errors) {
            return new ProposalPayload(null, errors);
        }
    }

    /** Somebody decided already. */
    record ProposalDecided(Message message, List<String> path, ProposalStatus decision) implements UserError {

        static ProposalDecided as(ProposalStatus decision) {
            return new ProposalDecided(Message.of("proposal.decided"), List.of(), decision);
        }
    }
}
