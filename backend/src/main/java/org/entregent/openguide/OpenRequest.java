package org.entregent.openguide;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for open data.
 *
 * @param region its code; all regions when there is none
 * @param format {@code csv} or {@code json}
 */
record OpenRequest(Optional<String> region, String format) {

    boolean isCsv() {
        return format.equals("csv");
    }

    /** Such as {@code reseaux-fr-14-2026-11-23.csv}: the day on which one of them last changed. */
    String fileName(@Nullable OffsetDateTime changedAt) {
        var day = changedAt == null ? "" : "-" + changedAt.toLocalDate();
        return "reseaux"
                + region.map(code -> "-" + code.toLowerCase(Locale.ROOT)).orElse("") + day + "." + format;
    }
}
