package org.entregent.referral;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.entregent.business.BusinessSource;
import org.entregent.region.MoneyInput;
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

    /** What every verb says that leads a referral on. */
    sealed interface StepInput {

        UUID commandId();

        String referralId();

        /** That the caller saw. */
        int version();

        @Nullable
        String note();
    }

    record AdvanceReferralInput(
            UUID commandId,
            String referralId,
            int version,
            @Nullable String note) implements StepInput {}

    record SeeReferralInput(String referralId) {}

    record SendReferralInput(
            UUID commandId,
            String referralId,
            int version,
            @Nullable ConsentInput consent,
            @Nullable String note) implements StepInput {}

    record WinReferralInput(
            UUID commandId,
            String referralId,
            int version,
            List<WonBusinessInput> closedBusiness,
            @Nullable String note)
            implements StepInput {}

    record WonBusinessInput(UUID id, MoneyInput amount, LocalDate closedOn, BusinessSource source) {}

    record LoseReferralInput(
            UUID commandId,
            String referralId,
            int version,
            NoSaleReason reason,
            @Nullable String note) implements StepInput {}

    record DisputeReferralInput(
            UUID commandId,
            String referralId,
            int version,
            DisputeGround ground,
            @Nullable String note) implements StepInput {}

    record SettleReferralDisputeInput(
            UUID commandId,
            String referralId,
            int version,
            DisputeOutcome outcome,
            @Nullable String note) implements StepInput {}
}
