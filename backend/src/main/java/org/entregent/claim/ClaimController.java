package org.entregent.claim;

import org.entregent.claim.ClaimInputs.AcceptClaimInput;
import org.entregent.claim.ClaimInputs.RefuseClaimInput;
import org.entregent.claim.ClaimPayloads.ClaimPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of claims. */
@Controller
class ClaimController {

    private final DecideClaimService deciding;

    ClaimController(DecideClaimService deciding) {
        this.deciding = deciding;
    }

    @MutationMapping
    ClaimPayload acceptClaim(@Argument AcceptClaimInput input) {
        return deciding.accept(input);
    }

    @MutationMapping
    ClaimPayload refuseClaim(@Argument RefuseClaimInput input) {
        return deciding.refuse(input);
    }
}
