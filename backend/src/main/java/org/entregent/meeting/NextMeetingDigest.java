package org.entregent.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entregent.notice.DigestLine;
import org.entregent.notice.DigestPart;
import org.entregent.notice.DigestWeek;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Component;

/** When a member's chapter meets within the week, in its summary: no reason for a mail, there is one every week. */
@Component
class NextMeetingDigest implements DigestPart {

    private static final int PLACE = 3;
    private static final int DAYS = 7;

    private final ComingMeetingRepository meetings;

    NextMeetingDigest(ComingMeetingRepository meetings) {
        this.meetings = meetings;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Supplier<Map<UUID, DigestLine>> ask(Exchange exchange, DigestWeek week) {
        LocalDate today = week.today();
        var next = exchange.ask(meetings.findNext(week.regionId(), week.members(), today, today.plusDays(DAYS)));
        return () -> next.get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        found -> new DigestLine("meeting", "digest.next", List.of(found.getValue()), false)));
    }
}
