package org.entregent.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole life of a claim, said a second time. */
class ClaimTransitionTest {

    private static final Map<ClaimAction, ClaimStatus> OF_MAILED = Map.of(
            ClaimAction.PROVE, ClaimStatus.PROVEN,
            ClaimAction.DEFER, ClaimStatus.WAITING,
            ClaimAction.ACCEPT, ClaimStatus.ACCEPTED,
            ClaimAction.REFUSE, ClaimStatus.REFUSED,
            ClaimAction.EXPIRE, ClaimStatus.EXPIRED);

    private static final Map<ClaimAction, ClaimStatus> OF_WAITING = Map.of(
            ClaimAction.ACCEPT, ClaimStatus.ACCEPTED,
            ClaimAction.REFUSE, ClaimStatus.REFUSED,
            ClaimAction.EXPIRE, ClaimStatus.EXPIRED);

    @ParameterizedTest
    @EnumSource
    void eachActionLeadsToOnePlaceFromWhereItIsOpen(ClaimStatus status) {
        var expected = switch (status) {
            case MAILED -> OF_MAILED;
            case WAITING -> OF_WAITING;
            case PROVEN, ACCEPTED, REFUSED, EXPIRED -> Map.<ClaimAction, ClaimStatus>of();
        };
        for (var action : ClaimAction.values()) {
            assertThat(ClaimTransition.target(action, status).orElse(null))
                    .as("%s of %s", action, status)
                    .isEqualTo(expected.get(action));
        }
        assertThat(status.isOpen()).isEqualTo(!expected.isEmpty());
    }
}
