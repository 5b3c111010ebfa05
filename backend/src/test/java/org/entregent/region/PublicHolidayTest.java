package org.entregent.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidayTest {

    /** Easter Mondays as almanacs have them, the earliest and the latest that the century knows among them. */
    @ParameterizedTest
    @CsvSource({
        "2000, 2000-04-24",
        "2008, 2008-03-24",
        "2011, 2011-04-25",
        "2019, 2019-04-22",
        "2024, 2024-04-01",
        "2025, 2025-04-21",
        "2026, 2026-04-06",
        "2027, 2027-03-29",
        "2035, 2035-03-26",
        "2038, 2038-04-26",
        "2100, 2100-03-29"
    })
    void easterIsWhereAlmanacsHaveIt(int year, LocalDate easterMonday) {
        assertThat(PublicHoliday.EASTER_MONDAY.in(year)).isEqualTo(easterMonday);
        assertThat(PublicHoliday.ASCENSION.in(year)).isEqualTo(easterMonday.plusDays(38));
        assertThat(PublicHoliday.WHIT_MONDAY.in(year)).isEqualTo(easterMonday.plusDays(49));
    }

    @Test
    void movableOnesKeepTheirDayOfTheWeek() {
        IntStream.rangeClosed(1990, 2200).forEach(year -> {
            assertThat(PublicHoliday.EASTER_MONDAY.in(year).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(PublicHoliday.ASCENSION.in(year).getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
            assertThat(PublicHoliday.EASTER_MONDAY.in(year))
                    .isBetween(LocalDate.of(year, 3, 23), LocalDate.of(year, 4, 26));
        });
    }

    @Test
    void thereAreElevenAYearAndOneOnADayThatIsTwo() {
        assertThat(PublicHoliday.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .hasSize(11)
                .containsEntry(LocalDate.of(2026, 5, 14), PublicHoliday.ASCENSION)
                .containsEntry(LocalDate.of(2026, 11, 11), PublicHoliday.ARMISTICE);
        // Ascension and Labour Day.
        assertThat(PublicHoliday.between(LocalDate.of(2008, 1, 1), LocalDate.of(2008, 12, 31)))
                .hasSize(10);
        assertThat(PublicHoliday.find(LocalDate.of(2008, 5, 1))).contains(PublicHoliday.LABOUR_DAY);
        assertThat(PublicHoliday.find(LocalDate.of(2026, 11, 12))).isEmpty();
    }

    @Test
    void bothEndsAreIncludedAcrossYears() {
        assertThat(PublicHoliday.between(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1)))
                .containsOnlyKeys(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));
    }
}
