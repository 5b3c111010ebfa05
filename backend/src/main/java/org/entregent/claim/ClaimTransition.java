package org.entregent.claim;

import static org.entregent.claim.ClaimStatus.ACCEPTED;
import static org.entregent.claim.ClaimStatus.EXPIRED;
import static org.entregent.claim.ClaimStatus.MAILED;
import static org.entregent.claim.ClaimStatus.PROVEN;
import static org.entregent.claim.ClaimStatus.REFUSED;
import static org.entregent.claim.ClaimStatus.WAITING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The table of a claim's life: what leads from where to where. The only one. */
enum ClaimTransition {
    PROVE(ClaimAction.PROVE, EnumSet.of(MAILED), PROVEN),
    DEFER(ClaimAction.DEFER, EnumSet.of(MAILED), WAITING),
    ACCEPT(ClaimAction.ACCEPT, EnumSet.of(MAILED, WAITING), ACCEPTED),
    REFUSE(ClaimAction.REFUSE, EnumSet.of(MAILED, WAITING), REFUSED),
    EXPIRE(ClaimAction.EXPIRE, EnumSet.of(MAILED, WAITING), EXPIRED);

    private final ClaimAction action;
    private final Set<ClaimStatus> from;
    private final ClaimStatus to;

    ClaimTransition(ClaimAction action, Set<ClaimStatus> from, ClaimStatus to) {
        this.action = action;
        this.from = from;
        this.to = to;
    }

    /** Where the action leads a claim that stands here; empty where it leads nowhere. */
    static Optional<ClaimStatus> target(ClaimAction action, ClaimStatus status) {
        return Arrays.stream(values())
                .filter(transition -> transition.action == action && transition.from.contains(status))
                .map(transition -> transition.to)
                .findFirst();
    }
}
