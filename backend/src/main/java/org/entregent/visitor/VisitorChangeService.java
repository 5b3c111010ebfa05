package org.entregent.visitor;

import java.util.List;
import org.entregent.meeting.MeetingNews;
import org.entregent.outbox.OutboxService;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/** Writes what every step of a visit consists of: the visit, the event, and the news to those who look at the meeting. Decides nothing. */
@Service
class VisitorChangeService {

    private final VisitorRepository visitors;
    private final VisitorEventRepository events;
    private final OutboxService outbox;

    VisitorChangeService(VisitorRepository visitors, VisitorEventRepository events, OutboxService outbox) {
        this.visitors = visitors;
        this.events = events;
        this.outbox = outbox;
    }

    void begin(Exchange exchange, NewVisitor visitor) {
        exchange.tell(visitors.insert(visitor));
        exchange.tell(events.insertFirst(visitor));
        var meeting = visitor.meeting();
        outbox.append(exchange, List.of(meeting.regionId()), MeetingNews.ofVisitors(meeting.chapterId(), meeting.id()));
    }

    /**
     * @param before locked
     * @param after what the step makes of it
     */
    void lead(Exchange exchange, Visitor before, Visitor after, VisitorStep step) {
        exchange.tell(visitors.update(after));
        exchange.tell(events.insert(before, after, step));
        var place = after.place();
        outbox.append(
                exchange, List.of(after.regionId()), MeetingNews.ofVisitors(place.chapterId(), place.meetingId()));
    }
}
