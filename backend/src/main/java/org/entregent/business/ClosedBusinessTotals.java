package org.entregent.business;

import org.entregent.business.ThankedParty.ThankedMember;
import org.entregent.statistics.ChapterTotal;
import org.entregent.statistics.MemberTotal;
import org.entregent.statistics.Totals;

/**
 * What closed business adds to the totals of the month that it was closed in: nothing while it is void. Migration
 * {@code business_totals} makes the same anew.
 */
final class ClosedBusinessTotals {

    enum OfChapter implements ChapterTotal {
        CLOSED_BUSINESS_COUNT,
        CLOSED_BUSINESS_MINOR_UNITS
    }

    enum OfMember implements MemberTotal {
        CLOSED_BUSINESS_COUNT,
        CLOSED_BUSINESS_MINOR_UNITS,
        CREDITED_COUNT,
        CREDITED_MINOR_UNITS
    }

    private ClosedBusinessTotals() {}

    static Totals of(ClosedBusiness record) {
        var totals = new Totals();
        if (record.isVoid()) {
            return totals;
        }
        var recorder = record.recorder();
        var month = record.earning().closedOn().withDayOfMonth(1);
        var amount = record.earning().minorUnits();
        totals.ofChapter(record.regionId(), recorder.chapterId(), month)
                .add(OfChapter.CLOSED_BUSINESS_COUNT, 1)
                .add(OfChapter.CLOSED_BUSINESS_MINOR_UNITS, amount);
        totals.ofMember(record.regionId(), recorder.memberId(), month)
                .add(OfMember.CLOSED_BUSINESS_COUNT, 1)
                .add(OfMember.CLOSED_BUSINESS_MINOR_UNITS, amount);
        if (record.thanks().party() instanceof ThankedMember member) {
            totals.ofMember(member.regionId(), member.memberId(), month)
                    .add(OfMember.CREDITED_COUNT, 1)
                    .add(OfMember.CREDITED_MINOR_UNITS, amount);
        }
        return totals;
    }
}
