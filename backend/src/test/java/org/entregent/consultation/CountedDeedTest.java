package org.entregent.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is added up, and by what somebody is known. */
class CountedDeedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final SheetDay ONE = new SheetDay(14, new UUID(0, 1), DAY);
    private static final SheetDay OTHER = new SheetDay(14, new UUID(0, 2), DAY);
    private static final byte[] SALT = VisitorToken.salt();
    private static final UUID SOMEBODY = new UUID(7, 7);
    private static final UUID KNOWN = new UUID(8, 8);

    @Test
    void whoeverIsNewCountsOnceAndWhoeverIsKnownIsSeenOnly() {
        var sums = CountedDeed.sums(
                List.of(
                        new CountedDeed(ONE, Deed.VIEW, SOMEBODY),
                        new CountedDeed(ONE, Deed.VIEW, SOMEBODY),
                        new CountedDeed(ONE, Deed.VIEW, KNOWN),
                        new CountedDeed(OTHER, Deed.VIEW, null)),
                Set.of(SOMEBODY));
        assertThat(sums.get(ONE)).isEqualTo(new Counts(3, 1, 0, 0, 0));
        assertThat(sums.get(OTHER)).isEqualTo(new Counts(1, 0, 0, 0, 0));
        assertThat(CountedDeed.ofGuides(sums))
                .hasSize(1)
                .containsEntry(new GuideDay(14, DAY), new Counts(4, 1, 0, 0, 0));
    }

    @Test
    void aContactCountsOnceForEachPersonAndOtherwiseLeavesNothing() {
        var sums = CountedDeed.sums(
                List.of(
                        new CountedDeed(ONE, Deed.PHONE, SOMEBODY),
                        new CountedDeed(ONE, Deed.PHONE, SOMEBODY),
                        new CountedDeed(OTHER, Deed.SITE, KNOWN)),
                Set.of(SOMEBODY));
        assertThat(sums).hasSize(1).containsEntry(ONE, new Counts(0, 0, 0, 0, 1));
    }

    @Test
    void nobodyIsKnownAtAnotherSheetByAnotherDeedOrOnAnotherDay() {
        var here = token(SALT, ONE, "10.0.0.1", "Firefox", Deed.VIEW);
        assertThat(token(SALT, ONE, "10.0.0.1", "Firefox", Deed.VIEW)).isEqualTo(here);
        assertThat(List.of(
                        token(SALT, OTHER, "10.0.0.1", "Firefox", Deed.VIEW),
                        token(SALT, ONE, "10.0.0.2", "Firefox", Deed.VIEW),
                        token(SALT, ONE, "10.0.0.1", "Chrome", Deed.VIEW),
                        token(SALT, ONE, "10.0.0.1", "Firefox", Deed.SITE),
                        token(VisitorToken.salt(), ONE, "10.0.0.1", "Firefox", Deed.VIEW)))
                .doesNotHaveDuplicates()
                .doesNotContain(here);
    }

    @Test
    void whatABrowserCallsItselfTakesNoMoreThanSomeRoom() {
        assertThat(new Consulted("a", Deed.VIEW, Instant.EPOCH, "", "x".repeat(9_000)).agent())
                .hasSize(400);
    }

    private static UUID token(byte[] salt, SheetDay sheet, String from, String agent, Deed deed) {
        return VisitorToken.of(salt, sheet.networkId(), new Consulted("a", deed, Instant.EPOCH, from, agent));
    }
}
