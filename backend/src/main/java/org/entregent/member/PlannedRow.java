package org.entregent.member;

import java.util.List;
import org.entregent.member.ImportPayloads.MemberRowRefused;

/** A row of a file, and what would come of it. */
record PlannedRow(ReadRow read, Status status, List<MemberRowRefused> errors) {

    /** What would come of a row. */
    enum Status {
        NEW,
        /** Stays as they are. */
        KNOWN,
        REFUSED
    }

    PlannedRow {
        errors = List.copyOf(errors);
    }
}
