package org.entregent.visitor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.entregent.graph.Reference;
import org.entregent.notice.Letter;
import org.entregent.notice.MailLanguage;
import org.entregent.notice.MailService;
import org.entregent.notice.NewNotice;
import org.entregent.notice.NoticeKind;
import org.entregent.notice.Notices;
import org.entregent.notice.Occasion;
import org.entregent.notice.Recipient;
import org.entregent.page.PublicAddress;
import org.entregent.statement.Exchange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Posts what visitors and those who look after them are told, in the transactions in which it happens. Nothing that a stranger wrote
 * stands in a letter: nobody sends words of their own in our name.
 */
@Component
class VisitorLetters {

    private final MailService mail;
    private final PublicAddress addresses;
    private final VisitorLink links;
    private final Notices notices;

    VisitorLetters(MailService mail, PublicAddress addresses, VisitorLink links, Notices notices) {
        this.mail = mail;
        this.addresses = addresses;
        this.links = links;
        this.notices = notices;
    }

    /** Whom a letter goes to, about what. */
    private record Subject(
            Reference visitor,
            UUID chapterId,
            String chapterName,
            Venue venue,
            MailLanguage language,
            @Nullable String email) {

        static Subject of(Visitor visitor) {
            var place = visitor.place();
            return new Subject(
                    VisitorRepository.reference(visitor),
                    place.chapterId(),
                    place.chapterName(),
                    visitor.venue(),
                    visitor.language(),
                    visitor.email());
        }

        static Subject of(NewVisitor visitor, UUID visitId) {
            var meeting = visitor.meeting();
            var person = visitor.person();
            return new Subject(
                    VisitorPayloads.reference(meeting.regionId(), visitId),
                    meeting.chapterId(),
                    meeting.chapterName(),
                    meeting.venue(),
                    visitor.language(),
                    person == null ? null : person.email());
        }
    }

    void invitation(Exchange exchange, NewVisitor visitor, String inviter) {
        var subject = Subject.of(visitor, visitor.id());
        var values = values(subject);
        values.put("inviter", inviter);
        if (subject.email() != null) {
            mail.post(
                    exchange,
                    Letter.unasked(
                            event("invitation", visitor.id()), "visitor/invitation", recipient(subject), values));
        }
    }

    /**
     * Somebody asked to visit, or said that they come: it is for the chapter to confirm.
     *
     * @param visitId of the visit by which the address is expected, which may be a former one
     */
    void asked(Exchange exchange, NewVisitor visitor, UUID visitId) {
        var subject = Subject.of(visitor, visitId);
        post(exchange, "registered", event("registered", visitId), subject);
    }

    void registered(Exchange exchange, Visitor visitor) {
        post(exchange, "registered", event("registered", visitor.id()), Subject.of(visitor));
    }

    void confirmed(Exchange exchange, Visitor visitor) {
        post(exchange, "confirmed", event("confirmed", visitor.id(), visitor.version()), Subject.of(visitor));
        tellInviter(exchange, NoticeKind.VISIT_CONFIRMED, visitor);
    }

    void reminder(Exchange exchange, Visitor visitor) {
        post(
                exchange,
                "reminder",
                event("reminder", visitor.id(), visitor.venue().heldOn()),
                Subject.of(visitor));
        tellInviter(exchange, NoticeKind.VISIT_REMINDER, visitor);
    }

    /** An officer can't receive them. */
    void cancelled(Exchange exchange, Visitor visitor) {
        post(exchange, "cancelled", event("cancelled", visitor.id()), Subject.of(visitor));
    }

    /** @param meetingVersion of the meeting that is elsewhere, later, or not held */
    void moved(Exchange exchange, Visitor visitor, int meetingVersion) {
        var name = visitor.venue().isCalledOff() ? "called-off" : "moved";
        post(exchange, name, event(name, visitor.id(), meetingVersion), Subject.of(visitor));
    }

    /** Tells the officers that somebody is to be confirmed. */
    void desk(Exchange exchange, Reference visit, DeskNews news, List<Recipient> officers) {
        for (var officer : officers) {
            mail.post(exchange, letter(Desk.REQUESTS, news, officer).of(NoticeKind.VISIT_REQUESTED));
        }
        var asked = new Occasion(NoticeKind.VISIT_REQUESTED, visit.region(), visit.uuid(), "");
        notices.tellPeople(exchange, asked, officers);
    }

    /** Tells the officers that those who came yesterday are waiting to hear from them. */
    void followUp(Exchange exchange, DeskNews news, List<Recipient> officers) {
        officers.forEach(officer -> mail.post(exchange, letter(Desk.FOLLOW_UPS, news, officer)));
    }

    /**
     * What officers are told.
     *
     * @param id of what it tells of
     */
    record DeskNews(Object id, Reference chapter, String chapterName, Venue venue, int number) {}

    /** What officers are written to about, and which of their lists shows it. */
    private enum Desk {
        REQUESTS("desk", ""),
        FOLLOW_UPS("follow-up", "&vue=rappels");

        private final String letter;
        private final String list;

        Desk(String letter, String list) {
            this.letter = letter;
            this.list = list;
        }
    }

    private Letter letter(Desk desk, DeskNews news, Recipient officer) {
        var language = officer.language().locale();
        var values = Map.of(
                "chapter", news.chapterName(),
                "day", VenueWords.day(news.venue().heldOn(), language),
                "number", String.valueOf(news.number()),
                "link", addresses.of(links.deskPath(news.chapter()) + desk.list, Locale.FRENCH));
        return Letter.unasked(event(desk.letter, news.id()), "visitor/" + desk.letter, officer, values);
    }

    /** The member who invited them hears of each day of the meeting once. */
    private void tellInviter(Exchange exchange, NoticeKind kind, Visitor visitor) {
        var inviterId = visitor.place().inviterId();
        if (inviterId != null) {
            var heldOn = visitor.venue().heldOn().toString();
            notices.tell(exchange, new NewNotice(kind, visitor.regionId(), inviterId, visitor.id(), heldOn));
        }
    }

    private void post(Exchange exchange, String name, String event, Subject subject) {
        if (subject.email() != null) {
            mail.post(exchange, Letter.answering(event, "visitor/" + name, recipient(subject), values(subject)));
        }
    }

    private Map<String, String> values(Subject subject) {
        var language = subject.language().locale();
        var venue = subject.venue();
        return new TreeMap<>(Map.of(
                "chapter", subject.chapterName(),
                "day", VenueWords.day(venue.heldOn(), language),
                "time", VenueWords.time(venue.startsAt(), language),
                "place", venue.place(),
                "address", venue.address(),
                "link", addresses.of(links.path(subject.visitor(), subject.chapterId()), language),
                "calendar", addresses.of(links.calendarPath(subject.visitor(), subject.chapterId()), Locale.FRENCH)));
    }

    /** Without a name, which somebody else may have typed. */
    private static Recipient recipient(Subject subject) {
        return new Recipient(subject.language(), Objects.requireNonNull(subject.email(), "an address"), "", null);
    }

    private static String event(String name, Object... parts) {
        return "visitor/" + name + " " + Arrays.toString(parts);
    }
}
