package org.entregent.business;

import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.entregent.business.ThankedParty.ThankedMember;

/**
 * Business that a member earned and thanks somebody for.
 *
 * @param recorder as they stood when it was recorded
 * @param earning as it stands now, corrections included
 */
record ClosedBusiness(
        Recorder recorder,
        Earning earning,
        Thanks thanks,
        ClosedBusinessStatus status,
        Instant recordedAt,
        int version) {

    private static final int FIRST_VERSION = 1;

    static ClosedBusiness recorded(Recorder recorder, Earning earning, Thanks thanks, Instant now) {
        return new ClosedBusiness(recorder, earning, thanks, ClosedBusinessStatus.RECORDED, now, FIRST_VERSION);
    }

    UUID id() {
        return earning.id();
    }

    /** The recorder's. */
    int regionId() {
        return recorder.regionId();
    }

    boolean isVoid() {
        return status == ClosedBusinessStatus.VOID;
    }

    /** Whether the other says the same of everything that no correction changes. The recorder may have changed chapters since. */
    boolean isRepeatedBy(ClosedBusiness other) {
        return recorder.memberId().equals(other.recorder.memberId())
                && recorder.currency().equals(other.recorder.currency())
                && thanks.equals(other.thanks);
    }

    /** What it says after a correction. */
    ClosedBusiness corrected(Correction correction) {
        var corrected = new Earning(id(), correction.minorUnits(), correction.closedOn(), earning.source());
        var status = correction.voided() ? ClosedBusinessStatus.VOID : ClosedBusinessStatus.CORRECTED;
        return new ClosedBusiness(recorder, corrected, thanks, status, recordedAt, version + 1);
    }

    /** The recorder's region, and that of the member thanked. */
    SortedSet<Integer> regionIds() {
        var regionIds = new TreeSet<Integer>();
        regionIds.add(regionId());
        if (thanks.party() instanceof ThankedMember member) {
            regionIds.add(member.regionId());
        }
        return regionIds;
    }
}
