package org.entregent.referral;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a referral stands. */
enum ReferralStatus {
    DRAFT(ReferralStage.PREPARED),
    AWAITING_CONSENT(ReferralStage.PREPARED),
    SENT(ReferralStage.NEW),
    ACKNOWLEDGED(ReferralStage.PENDING),
    CONTACTED(ReferralStage.PENDING),
    MEETING(ReferralStage.PENDING),
    PROPOSAL(ReferralStage.PENDING),
    WON(ReferralStage.CLOSED),
    NO_SALE(ReferralStage.NO_SALE),
    WITHDRAWN(ReferralStage.NO_SALE),
    DISPUTED(ReferralStage.PENDING),
    EXPIRED(ReferralStage.NO_SALE),
    ANONYMISED(ReferralStage.NO_SALE);

    /** Prepared by the giver; nobody else knows of it. */
    static final Set<ReferralStatus> UNSENT = Collections.unmodifiableSet(EnumSet.of(DRAFT, AWAITING_CONSENT));

    /** In the receiver's hands, in the order of the work. */
    static final Set<ReferralStatus> IN_PROGRESS = Collections.unmodifiableSet(EnumSet.range(SENT, PROPOSAL));

    /** Nothing leads on from here. */
    static final Set<ReferralStatus> ENDED =
            Collections.unmodifiableSet(EnumSet.of(WON, NO_SALE, WITHDRAWN, EXPIRED, ANONYMISED));

    private final ReferralStage stage;

    ReferralStatus(ReferralStage stage) {
        this.stage = stage;
    }

    ReferralStage stage() {
        return stage;
    }

    boolean ended() {
        return ENDED.contains(this);
    }

    /** Whether reaching this status by the receiver's word means that they spoke to the customer. */
    boolean impliesContact() {
        return this == CONTACTED || this == MEETING || this == PROPOSAL || this == WON;
    }
}
