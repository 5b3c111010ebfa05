package org.entregent.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entregent.command.Message;
import org.entregent.member.ImportPayloads.MemberRowRefused;
import org.entregent.member.MemberInputs.ReadDetails;

/** A row of a file with what its cells stand for; whatever is empty has a fault. */
record ReadRow(
        FileRow row,
        Optional<ImportChapter> chapter,
        Optional<KnownSpecialty> specialty,
        Optional<Named> commune,
        ReadDetails details,
        LocalDate joinedOn,
        List<MemberRowRefused> faults) {

    ReadRow {
        faults = List.copyOf(faults);
    }

    MemberRowRefused fault(FileColumn column, Message message) {
        return MemberRowRefused.of(row, column, message);
    }

    /** Of one without faults. */
    MemberDetails member() {
        return details.with(specialty.orElseThrow().named(), commune.orElseThrow());
    }
}
