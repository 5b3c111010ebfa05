package org.entregent.office;

import java.time.LocalDate;
import java.util.UUID;
import org.entregent.access.Role;
import org.jspecify.annotations.Nullable;

/** The inputs of the verbs of offices, field by field as in the SDL. */
final class OfficeInputs {

    private OfficeInputs() {}

    record AppointInput(
            UUID id,
            Role role,
            @Nullable String memberId,
            @Nullable String email,
            @Nullable String name,
            @Nullable String chapterId,
            @Nullable String regionId,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {

        Term term() {
            return new Term(startsOn, endsOn);
        }
    }

    record EndAppointmentInput(UUID commandId, String officeId, int version, LocalDate endsOn) {}
}
