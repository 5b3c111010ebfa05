package org.entregent.claim;

import java.util.UUID;

/** The inputs of the verbs of claims, field by field as in the SDL. */
final class ClaimInputs {

    private ClaimInputs() {}

    record AcceptClaimInput(UUID commandId, String claimId) {}

    record RefuseClaimInput(UUID commandId, String claimId, String note) {}
}
