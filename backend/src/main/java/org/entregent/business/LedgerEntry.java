package org.entregent.business;

import java.time.Instant;
import java.util.UUID;

/**
 * What a record adds to what a chapter's members earned, when it is entered and each time that it is corrected. Whose it is, it doesn't
 * say.
 *
 * @param version of the record
 * @param count 1 for a record that is entered, -1 for one that is made void, 0 for another amount
 * @param minorUnits excluding VAT, what comes to it: less than 0 for a smaller amount
 */
public record LedgerEntry(
        int regionId, UUID chapterId, UUID recordId, int version, int count, long minorUnits, Instant at) {

    static LedgerEntry entered(ClosedBusiness record) {
        return of(record, 1, record.earning().minorUnits(), record.recordedAt());
    }

    static LedgerEntry corrected(ClosedBusiness former, ClosedBusiness current, Instant at) {
        var voided = current.isVoid();
        var before = former.earning().minorUnits();
        return of(current, voided ? -1 : 0, voided ? -before : current.earning().minorUnits() - before, at);
    }

    boolean isNothing() {
        return count == 0 && minorUnits == 0;
    }

    private static LedgerEntry of(ClosedBusiness record, int count, long minorUnits, Instant at) {
        var recorder = record.recorder();
        return new LedgerEntry(
                recorder.regionId(), recorder.chapterId(), record.id(), record.version(), count, minorUnits, at);
    }
}
