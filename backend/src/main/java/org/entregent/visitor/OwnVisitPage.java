package org.entregent.visitor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.entregent.command.Commands;
import org.entregent.command.RefusedException;
import org.entregent.graph.ScalarForm;
import org.entregent.page.FormAnswer;
import org.entregent.page.FormAnswer.Again;
import org.entregent.page.FormAnswer.Elsewhere;
import org.entregent.page.FormAnswer.Taken;
import org.entregent.page.PageHead;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicAnswer.Shown;
import org.entregent.page.PublicForm;
import org.entregent.page.Texts;
import org.entregent.page.Visit;
import org.entregent.visitor.OwnVisitService.Link;
import org.entregent.visitor.OwnVisitService.Seen;
import org.entregent.visitor.PersonReading.Contact;
import org.entregent.visitor.VisitForm.Fault;
import org.entregent.visitor.VisitedChapters.Found;
import org.entregent.visitor.VisitedChapters.VisitedChapter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Where the link of a visitor's letters leads: their visit, and what they can do with it. To look does nothing, since programs that read
 * mail open links, too: a person presses a button. The link is good for as long as the visitor is known.
 */
@Component
class OwnVisitPage implements PublicForm {

    static final String SECRET = "cle";

    private static final String VERB = "/visite/";
    private static final String DEED = "geste";
    private static final String COME = "venir";
    private static final String CANCEL = "annuler";
    private static final String FORGET = "oublier";
    private static final String DONE = "fait";

    private final VisitedChapters chapters;
    private final OwnVisitService service;
    private final VisitorLink links;
    private final Commands commands;
    private final MessageSource messages;

    OwnVisitPage(
            VisitedChapters chapters,
            OwnVisitService service,
            VisitorLink links,
            Commands commands,
            MessageSource messages) {
        this.chapters = chapters;
        this.service = service;
        this.links = links;
        this.commands = commands;
        this.messages = messages;
    }

    static String path(String chapterId, UUID visitorId, String secret) {
        return VisitedChapters.GROUPS + "/" + chapterId + VERB + visitorId + "?" + SECRET + "=" + secret;
    }

    @Override
    public String pattern() {
        return VisitedChapters.GROUPS + "/{id}" + VERB + "{visitor}";
    }

    @Override
    public PublicAnswer answer(Visit visit) {
        return switch (chapters.find(visit)) {
            case Found.Elsewhere elsewhere -> elsewhere.answer();
            case Found.Here here -> shown(visit, here.chapter(), List.of());
        };
    }

    @Override
    public FormAnswer take(Visit visit) {
        return switch (chapters.find(visit)) {
            case Found.Elsewhere elsewhere -> new Elsewhere(elsewhere.answer());
            case Found.Here here -> take(visit, here.chapter());
        };
    }

    private FormAnswer take(Visit visit, VisitedChapter chapter) {
        var link = link(visit, chapter);
        try {
            var done = link.flatMap(named -> act(visit, named));
            return done.isPresent()
                    ? new Taken(path(
                                    chapter.id(),
                                    link.orElseThrow().visitor().uuid(),
                                    link.orElseThrow().secret()) + "&" + DONE + "="
                            + visit.parameter(DEED).orElse(COME))
                    : new Again(ended(visit, chapter));
        } catch (RefusedException refusal) {
            var faults = refusal.errors().stream()
                    .map(error -> Fault.of(error, messages, visit.language()))
                    .toList();
            return new Again(shown(visit, chapter, faults));
        }
    }

    /** What the button says that was pressed. */
    private Optional<Visitor> act(Visit visit, Link link) {
        return switch (visit.parameter(DEED).orElse("")) {
            case COME -> service.register(link, read(visit));
            case CANCEL -> service.cancel(link);
            case FORGET -> service.object(link);
            default -> Optional.empty();
        };
    }

    private Person read(Visit visit) {
        var check = commands.check();
        var person = new PersonReading(check).read(VisitForm.person(visit, ""), Contact.NONE);
        VisitForm.requireConsent(visit, check);
        check.finish();
        return person;
    }

    private static Optional<Link> link(Visit visit, VisitedChapter chapter) {
        return ScalarForm.uuid(visit.segment("visitor"))
                .map(id -> new Link(
                        VisitorPayloads.reference(chapter.reference().region(), id),
                        chapter.reference().uuid(),
                        visit.parameter(SECRET).orElse("")));
    }

    private Shown shown(Visit visit, VisitedChapter chapter, List<Fault> faults) {
        return link(visit, chapter)
                .flatMap(service::find)
                .filter(seen -> seen.visitor().person() != null)
                .map(seen -> shown(visit, chapter, seen, faults))
                .orElseGet(() -> ended(visit, chapter));
    }

    private Shown shown(Visit visit, VisitedChapter chapter, Seen seen, List<Fault> faults) {
        var visitor = seen.visitor();
        var texts = Texts.of(VisitForm.FEATURE, visit.language());
        var venue = visitor.venue();
        var language = visit.language();
        var values = new HashMap<String, Object>(new VisitForm(visit, faults, List.of(), known(visitor))
                .values(
                        VisitField.NAME,
                        VisitField.FIRM,
                        VisitField.TRADE,
                        VisitField.PHONE,
                        VisitField.WORDS,
                        VisitField.CONSENT));
        var isComing = visitor.status() == VisitorStatus.REGISTERED || visitor.status() == VisitorStatus.CONFIRMED;
        values.put("name", chapter.name());
        values.put("group", visit.link(chapter.path()));
        values.put("state", texts.get(venue.isCalledOff() ? "state.CALLED_OFF" : "state." + visitor.status()));
        values.put("day", VenueWords.day(venue.heldOn(), language));
        values.put("time", VenueWords.time(venue.startsAt(), language));
        values.put("place", venue.place() + ", " + venue.address());
        values.put("code", NewVisitor.code(visitor.id()));
        values.put(
                "who",
                seen.inviter().map(inviter -> texts.say("invitedBy", inviter)).orElse(texts.get("askedYourself")));
        values.put("mayCome", visitor.status() == VisitorStatus.INVITED && !venue.isCalledOff());
        values.put("isComing", isComing && !venue.isCalledOff());
        values.put("isExpected", visitor.status().isAwaited());
        values.put("action", visit.link(chapter.path() + VERB + visitor.id()));
        values.put("secret", links.secret(VisitorRepository.reference(visitor)));
        values.put(
                "calendar",
                links.calendarPath(
                        VisitorRepository.reference(visitor),
                        chapter.reference().uuid()));
        var title = texts.say(faults.isEmpty() ? "ownTitle" : "askProblemTitle", chapter.name());
        return new Shown(head(visit, chapter, title), "visitor/own", values, List.of());
    }

    /** What is known already need not be typed once more. */
    private static Map<VisitField, String> known(Visitor visitor) {
        var known = new TreeMap<VisitField, String>();
        var person = visitor.person();
        if (person != null) {
            known.put(VisitField.NAME, person.name());
            put(known, VisitField.FIRM, person.firm());
            put(known, VisitField.TRADE, person.trade());
            put(known, VisitField.PHONE, person.phone());
        }
        return known;
    }

    private static void put(Map<VisitField, String> known, VisitField field, @Nullable String value) {
        if (value != null) {
            known.put(field, value);
        }
    }

    /** The link is none, or whoever it was for was forgotten: the two look alike. */
    private static Shown ended(Visit visit, VisitedChapter chapter) {
        var texts = Texts.of(VisitForm.FEATURE, visit.language());
        var isForgotten = visit.parameter(DONE).filter(FORGET::equals).isPresent();
        var values = Map.of(
                "texts", texts.all(),
                "title", texts.get(isForgotten ? "forgottenTitle" : "endedTitle"),
                "words", texts.get(isForgotten ? "forgotten" : "ended"),
                "name", chapter.name(),
                "group", visit.link(chapter.path()));
        return new Shown(
                head(visit, chapter, texts.get(isForgotten ? "forgottenTitle" : "endedTitle")),
                "visitor/ended",
                values,
                List.of());
    }

    private static PageHead head(Visit visit, VisitedChapter chapter, String title) {
        var address = chapter.path() + VERB + visit.segment("visitor");
        return new PageHead(address, title, title, false);
    }
}
