package org.entregent.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two grants share a day, or they don't. */
class GrantedDaysTest {

    @ParameterizedTest
    @CsvSource({
        "5, 9, 9, 12, true",
        "5, 9, 10, 12, false",
        "5, 9, 6, 7, true",
        "5, , 9, , true",
        "5, 9, 10, , false",
        "5, 9, 1, , true"
    })
    void daysOverlapWhicheverIsAskedFirst(
            int from, @Nullable Integer to, int otherFrom, @Nullable Integer otherTo, boolean overlap) {
        var days = days(from, to);
        var others = days(otherFrom, otherTo);
        assertThat(days.overlap(others)).isEqualTo(overlap);
        assertThat(others.overlap(days)).isEqualTo(overlap);
    }

    private static GrantedDays days(int from, @Nullable Integer to) {
        return new GrantedDays(LocalDate.of(2026, 1, from), to == null ? null : LocalDate.of(2026, 1, to));
    }
}
