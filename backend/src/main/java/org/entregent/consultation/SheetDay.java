package org.entregent.consultation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** A sheet on a day of its region. In their order several instances lock the rows of several sheets. */
record SheetDay(int regionId, UUID networkId, LocalDate day) implements Comparable<SheetDay> {

    private static final Comparator<SheetDay> ORDER = Comparator.comparingInt(SheetDay::regionId)
            .thenComparing(SheetDay::networkId)
            .thenComparing(SheetDay::day);

    GuideDay ofGuide() {
        return new GuideDay(regionId, day);
    }

    @Override
    public int compareTo(SheetDay other) {
        return ORDER.compare(this, other);
    }
}
