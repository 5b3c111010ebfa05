package org.entregent.membership;

import java.util.List;
import org.entregent.member.SeatService;
import org.entregent.notice.Recipient;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/** Writes what every step of an application consists of: the application, the event, its seat, and who hears of it. Decides nothing. */
@Service
class ApplicationChangeService {

    private final ApplicationRepository applications;
    private final ApplicationEventRepository events;
    private final SeatService seats;
    private final ApplicationLetters letters;

    /**
     * A step that is to be written.
     *
     * @param before locked
     * @param sponsor the member who proposes, if there is one with an account
     */
    record Change(Application before, ApplicationStep step, ApplicationStatus target, List<Recipient> sponsor) {}

    ApplicationChangeService(
            ApplicationRepository applications,
            ApplicationEventRepository events,
            SeatService seats,
            ApplicationLetters letters) {
        this.applications = applications;
        this.events = events;
        this.seats = seats;
        this.letters = letters;
    }

    void lead(Exchange exchange, Change change) {
        var before = change.before();
        exchange.tell(
                applications.move(before, change.target(), change.step().by().at()));
        keep(exchange, change);
        if (ApplicationStatus.FAILED.contains(change.target())) {
            seats.release(
                    exchange, before.regionId(), before.id(), change.step().by().at());
        }
    }

    /** The event of a step, and those who hear of it; the application is written already. */
    void keep(Exchange exchange, Change change) {
        var before = change.before();
        var step = change.step();
        var sequence = before.version() + 1;
        exchange.tell(events.insert(before, step, change.target(), sequence));
        if (step.told().note() != null) {
            exchange.tell(events.insertNote(before, sequence, step.told().note()));
        }
        letters.tellApplicant(exchange, before, step);
        if (change.target() != before.status() && isToldToSponsors(change.target())) {
            letters.tellSponsor(exchange, before, change.target(), change.sponsor());
        }
    }

    private static boolean isToldToSponsors(ApplicationStatus status) {
        return switch (status) {
            case APPROVED, CONDITIONAL, REJECTED, INDUCTED, WITHDRAWN -> true;
            case SUBMITTED, REFERENCES, INTERVIEW, COMMITTEE_VOTE, AWAITING_PAYMENT -> false;
        };
    }
}
