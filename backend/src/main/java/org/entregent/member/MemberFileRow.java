package org.entregent.member;

import java.util.List;
import org.entregent.member.ImportPayloads.MemberRowRefused;

/** A row of a file as it is shown, field by field as in the SDL: our names where they are known, else what the file says. */
record MemberFileRow(
        int line,
        PlannedRow.Status status,
        String displayName,
        String firmName,
        String specialty,
        String chapter,
        String email,
        List<MemberRowRefused> errors) {

    MemberFileRow {
        errors = List.copyOf(errors);
    }

    static MemberFileRow of(PlannedRow planned) {
        var read = planned.read();
        var row = read.row();
        return new MemberFileRow(
                row.line(),
                planned.status(),
                (row.cell(FileColumn.FIRST_NAME) + " " + row.cell(FileColumn.LAST_NAME)).strip(),
                row.cell(FileColumn.FIRM),
                read.specialty().map(known -> known.named().name()).orElse(row.cell(FileColumn.SPECIALTY)),
                read.chapter().map(known -> known.seat().chapterName()).orElse(row.cell(FileColumn.CHAPTER)),
                row.cell(FileColumn.EMAIL),
                planned.errors());
    }
}
