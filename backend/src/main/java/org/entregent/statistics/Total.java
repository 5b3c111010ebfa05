package org.entregent.statistics;

import java.util.Locale;

/** What is counted by month: an enum's value of the feature whose facts it counts. */
sealed interface Total permits ChapterTotal, MemberTotal {

    String name();

    /** The rollup's column. */
    default String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
