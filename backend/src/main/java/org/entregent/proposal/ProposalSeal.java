package org.entregent.proposal;

import java.util.UUID;
import org.entregent.identity.Sealing;
import org.springframework.stereotype.Component;

/** Encrypts where an author wants to be told, so that a copy of the database tells nobody's address. */
@Component
class ProposalSeal {

    private final Sealing sealing;

    ProposalSeal(Sealing sealing) {
        this.sealing = sealing;
    }

    String seal(UUID proposalId, String address) {
        return sealing.seal(address, place(proposalId));
    }

    String open(UUID proposalId, String kept) {
        return sealing.open(kept, place(proposalId));
    }

    private static String place(UUID proposalId) {
        return "proposal " + proposalId;
    }
}
