package org.entregent.business;

import java.time.Instant;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Business that a member earned and thanks somebody for.
 *
 * @param regionId the recorder's
 * @param chapterId the recorder's when it was recorded
 * @param earning as it stands now, corrections included
 */
record ClosedBusiness(
        int regionId,
        UUID recorderId,
        UUID chapterId,
        Earning earning,
        String currency,
        BusinessKind kind,
        ThankedParty thanked,
        @Nullable UUID referralId,
        @Nullable String note,
        ClosedBusinessStatus status,
        Instant recordedAt,
        int version) {

    private static final int FIRST_VERSION = 1;

    static ClosedBusiness recorded(
            Recorder recorder,
            Earning earning,
            BusinessKind kind,
            ThankedParty thanked,
            @Nullable UUID referralId,
            @Nullable String note,
            Instant now) {
        return new ClosedBusiness(
                recorder.regionId(),
                recorder.memberId(),
                recorder.chapterId(),
                earning,
                recorder.currency(),
                kind,
                thanked,
                referralId,
                note,
                ClosedBusinessStatus.RECORDED,
                now,
                FIRST_VERSION);
    }

    UUID id() {
        return earning.id();
    }

    boolean isVoid() {
        return status == ClosedBusinessStatus.VOID;
    }

    /** Whether the other says the same of everything that no correction changes. */
    boolean isRepeatedBy(ClosedBusiness other) {
        return recorderId.equals(other.recorderId)
                && currency.equals(other.currency)
                && kind == other.kind
                && thanked.equals(other.thanked)
                && Objects.equals(referralId, other.referralId)
                && Objects.equals(note, other.note);
    }

    /** What it says after a correction. */
    ClosedBusiness corrected(Correction correction) {
        var corrected = new Earning(id(), correction.minorUnits(), correction.closedOn(), earning.source());
        var standing = correction.voided() ? ClosedBusinessStatus.VOID : ClosedBusinessStatus.CORRECTED;
        return new ClosedBusiness(
                regionId,
                recorderId,
                chapterId,
                corrected,
                currency,
                kind,
                thanked,
                referralId,
                note,
                standing,
                recordedAt,
                version + 1);
    }

    /** The recorder's region, and that of the member thanked. */
    SortedSet<Integer> regionIds() {
        var regionIds = new TreeSet<Integer>();
        regionIds.add(regionId);
        if (thanked instanceof ThankedParty.ThankedMember member) {
            regionIds.add(member.regionId());
        }
        return regionIds;
    }
}
