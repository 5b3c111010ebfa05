package org.entregent.business;

import java.time.LocalDate;
import java.util.UUID;
import org.entregent.region.MoneyInput;
import org.jspecify.annotations.Nullable;

/** The inputs of the verbs of closed business, field by field as in the SDL. */
final class ClosedBusinessInputs {

    private ClosedBusinessInputs() {}

    record RecordClosedBusinessInput(
            UUID id,
            @Nullable String recorderId,
            MoneyInput amount,
            LocalDate closedOn,
            BusinessSource source,
            BusinessKind kind,
            ThankedPartyInput thanked,
            @Nullable String referralId,
            @Nullable String note) {}

    /** Exactly one of the two. */
    record ThankedPartyInput(
            @Nullable String memberId, @Nullable String name) {}

    record CorrectClosedBusinessInput(
            UUID commandId,
            String closedBusinessId,
            int version,
            @Nullable MoneyInput amount,
            @Nullable LocalDate closedOn,
            boolean voided,
            String reason) {}
}
