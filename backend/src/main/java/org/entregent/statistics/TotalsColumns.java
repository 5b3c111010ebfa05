package org.entregent.statistics;

import java.util.SortedSet;

/** Which totals of chapters and of members are added to: what statements differ by. */
record TotalsColumns(SortedSet<String> ofChapters, SortedSet<String> ofMembers) {

    boolean isEmpty() {
        return ofChapters.isEmpty() && ofMembers.isEmpty();
    }
}
