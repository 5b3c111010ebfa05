package org.entregent.bench.loaders;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What the queries answer, and how the schema names it. */
final class Rows {

    private Rows() {}

    record Region(int id, String code, String name) {}

    record Chapter(int regionId, UUID id, String name, String meetingPlace) {}

    record Member(
            UUID id,
            int regionId,
            UUID chapterId,
            String firstName,
            String lastName,
            String firmName,
            LocalDate joinedOn) {}

    record Referral(
            UUID id,
            String kind,
            String status,
            int hotness,
            OffsetDateTime createdAt,
            OffsetDateTime changedAt,
            int version,
            UUID giverId,
            UUID receiverId) {}

    record ReferralConnection(List<Referral> nodes, boolean hasNextPage, String endCursor) {}

    record Totals(
            long referralsGiven,
            long referralsReceived,
            long referralsWon,
            long referralsLost,
            long closedBusinessCount,
            long closedBusiness) {

        static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0);
    }

    record GiveReferralInput(
            UUID id,
            int receiverRegion,
            UUID receiver,
            int hotness,
            String description,
            String prospectName,
            String prospectPhone,
            String consentHow) {}

    record WinReferralInput(
            UUID commandId,
            int region,
            UUID referral,
            int version,
            UUID businessId,
            long amountMinorUnits,
            LocalDate closedOn,
            String source) {}
}
