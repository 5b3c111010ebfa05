package org.entregent.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entregent.access.Transactions;
import org.entregent.notice.Notices;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Reminds members of their chapter's meeting on the day before, by the region's clock. Several instances may do so side by side: the same
 * day of the same meeting is told once.
 */
@Service
class MeetingReminderService {

    /** Early enough to find a substitute. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final int BATCH = 100;

    private final Transactions transactions;
    private final RegionService regions;
    private final ComingMeetingRepository meetings;
    private final Notices notices;
    private final Clock clock;

    MeetingReminderService(
            Transactions transactions,
            RegionService regions,
            ComingMeetingRepository meetings,
            Notices notices,
            Clock clock) {
        this.transactions = transactions;
        this.regions = regions;
        this.meetings = meetings;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 19, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void remind() {
        for (var regionId : regions.listIds()) {
            var now = LocalDateTime.ofInstant(
                    clock.instant(), regions.get(regionId).zone());
            if (!now.toLocalTime().isBefore(MORNING)) {
                remind(regionId, now.toLocalDate().plusDays(1));
            }
        }
    }

    private void remind(int regionId, LocalDate day) {
        int told;
        do {
            told = transactions.unattended(List.of(regionId), exchange -> remind(exchange, regionId, day));
        } while (told == BATCH);
    }

    private int remind(Exchange exchange, int regionId, LocalDate day) {
        var due = exchange.ask(meetings.listToRemind(regionId, day, BATCH)).get();
        notices.tellAll(exchange, due);
        return due.size();
    }
}
