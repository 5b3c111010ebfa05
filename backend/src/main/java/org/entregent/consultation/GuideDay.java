package org.entregent.consultation;

import java.time.LocalDate;
import java.util.Comparator;

/** A guide on a day of its region. */
record GuideDay(int regionId, LocalDate day) implements Comparable<GuideDay> {

    private static final Comparator<GuideDay> ORDER =
            Comparator.comparingInt(GuideDay::regionId).thenComparing(GuideDay::day);

    @Override
    public int compareTo(GuideDay other) {
        return ORDER.compare(this, other);
    }
}
