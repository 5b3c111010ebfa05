package org.entregent.referral;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.entregent.business.BusinessSource;
import org.entregent.business.MoneyInput;
import org.jspecify.annotations.Nullable;

/** The inputs of the verbs of referrals, field by field as in the SDL. */
final class ReferralInputs {

    private ReferralInputs() {}

    record GiveReferralInput(
            UUID id,
            @Nullable String giverId,
            String receiverId,
            ReferralKind kind,
            int hotness,
            String description,
            @Nullable ReferralProspectInput prospect,
            @Nullable ConsentInput consent,
            boolean draft) {}

    record ReferralProspectInput(
            String name,
            @Nullable String firmName,
            @Nullable String phone,
            @Nullable String email) {}

    record ConsentInput(ConsentHow how, @Nullable OffsetDateTime givenAt) {}

    record AdvanceReferralInput(
            UUID commandId,
            String referralId,
            int version,
            @Nullable String note) {}

    record SeeReferralInput(String referralId) {}

    record SendReferralInput(
            UUID commandId,
            String referralId,
            int version,
            @Nullable ConsentInput consent,
            @Nullable String note) {}

    record WinReferralInput(
            UUID commandId,
            String referralId,
            int version,
            List<WonBusinessInput> closedBusiness,
            @Nullable String note) {}

    record WonBusinessInput(UUID id, MoneyInput amount, LocalDate closedOn, BusinessSource source) {}

    record LoseReferralInput(
            UUID commandId,
            String referralId,
            int version,
            NoSaleReason reason,
            @Nullable String note) {}

    record DisputeReferralInput(
            UUID commandId,
            String referralId,
            int version,
            DisputeGround ground,
            @Nullable String note) {}

    record SettleReferralDisputeInput(
            UUID commandId,
            String referralId,
            int version,
            DisputeOutcome outcome,
            @Nullable String note) {}
}
