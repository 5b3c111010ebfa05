package org.entregent.visitor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entregent.command.Commands;
import org.entregent.command.Message;
import org.entregent.command.RefusedException;
import org.entregent.notice.MailLanguage;
import org.entregent.page.FormAnswer;
import org.entregent.page.FormAnswer.Again;
import org.entregent.page.FormAnswer.Elsewhere;
import org.entregent.page.FormAnswer.Taken;
import org.entregent.page.FormAnswer.TooMany;
import org.entregent.page.PageHead;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicAnswer.Shown;
import org.entregent.page.PublicForm;
import org.entregent.page.ShownField.Option;
import org.entregent.page.Texts;
import org.entregent.page.Visit;
import org.entregent.stranger.FormFields;
import org.entregent.stranger.StrangerForm;
import org.entregent.stranger.StrangerProof.Accepted;
import org.entregent.stranger.StrangerProof.Refused;
import org.entregent.stranger.TooManyStrangers;
import org.entregent.visitor.AskToVisitService.Request;
import org.entregent.visitor.PersonReading.Contact;
import org.entregent.visitor.VisitForm.Fault;
import org.entregent.visitor.VisitedChapters.Found;
import org.entregent.visitor.VisitedChapters.VisitedChapter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where anybody asks to visit a chapter. */
@Component
class AskToVisitPage implements PublicForm {

    private static final String VERB = "/visite";
    private static final String SENT = "envoyee";

    private final VisitedChapters chapters;
    private final StrangerForm strangers;
    private final Commands commands;
    private final AskToVisitService service;
    private final MessageSource messages;

    AskToVisitPage(
            VisitedChapters chapters,
            StrangerForm strangers,
            Commands commands,
            AskToVisitService service,
            MessageSource messages) {
        this.chapters = chapters;
        this.strangers = strangers;
        this.commands = commands;
        this.service = service;
        this.messages = messages;
    }

    /** A form is good for one chapter. */
    static String purpose(String chapterId) {
        return AskToVisitService.PURPOSE + " " + chapterId;
    }

    @Override
    public String pattern() {
        return VisitedChapters.GROUPS + "/{id}" + VERB;
    }

    @Override
    public PublicAnswer answer(Visit visit) {
        return switch (chapters.find(visit)) {
            case Found.Elsewhere elsewhere -> elsewhere.answer();
            case Found.Here here -> {
                var chapter = here.chapter();
                yield visit.parameter(SENT).isPresent()
                        ? thanks(visit, chapter)
                        : form(visit, chapter, strangers.issue(purpose(chapter.id()), visit.language()), List.of());
            }
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
        return switch (strangers.check(purpose(chapter.id()), visit)) {
            case Accepted form -> take(visit, chapter, form);
            case Refused refused ->
                new Again(again(
                        visit,
                        chapter,
                        List.of(new Fault("", StrangerForm.words(refused.reason(), visit.language())))));
        };
    }

    private FormAnswer take(Visit visit, VisitedChapter chapter, Accepted form) {
        try {
            var request = read(visit, chapter, form);
            if (!service.ask(visit, request)) {
                var words = messages.getMessage("visitor.meeting-not-open", new Object[0], visit.language());
                return new Again(again(visit, chapter, List.of(new Fault(VisitField.MEETING.key(), words))));
            }
            return new Taken(chapter.path() + VERB + "?" + SENT + "=oui");
        } catch (RefusedException refusal) {
            var faults = refusal.errors().stream()
                    .map(error -> Fault.of(error, messages, visit.language()))
                    .toList();
            return new Again(again(visit, chapter, faults));
        } catch (TooManyStrangers enough) {
            var faults = List.of(new Fault("", StrangerForm.wordsOfTooMany(visit.language())));
            return new TooMany(again(visit, chapter, faults), enough.pause());
        }
    }

    private Request read(Visit visit, VisitedChapter chapter, Accepted form) {
        var check = commands.check();
        var heldOn = day(VisitForm.sent(visit, VisitField.MEETING));
        check.require(heldOn.isPresent(), Message.of("visitor.choose-meeting"), VisitField.MEETING.key());
        var email = VisitForm.sent(visit, VisitField.EMAIL);
        var person = new PersonReading(check).read(VisitForm.person(visit, email), Contact.EMAIL);
        VisitForm.requireConsent(visit, check);
        check.finish();
        return new Request(chapter.reference(), heldOn.orElseThrow(), person, MailLanguage.of(visit.language()), form);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private Shown again(Visit visit, VisitedChapter chapter, List<Fault> faults) {
        return form(visit, chapter, strangers.again(purpose(chapter.id()), visit), faults);
    }

    private Shown form(Visit visit, VisitedChapter chapter, FormFields stranger, List<Fault> faults) {
        var language = visit.language();
        var texts = Texts.of(VisitForm.FEATURE, language);
        var meetings = service.listMeetings(chapter.reference()).stream()
                .map(meeting -> meeting.venue())
                .map(venue -> new Option(
                        venue.heldOn().toString(),
                        texts.say(
                                "when",
                                VenueWords.day(venue.heldOn(), language),
                                VenueWords.time(venue.startsAt(), language)),
                        false))
                .toList();
        var values = new HashMap<>(new VisitForm(visit, faults, meetings, Map.of()).values(VisitField.values()));
        values.put("action", visit.link(chapter.path() + VERB));
        values.put("group", visit.link(chapter.path()));
        values.put("name", chapter.name());
        values.put("isClosed", meetings.isEmpty());
        values.put("stranger", stranger);
        var title = texts.say(faults.isEmpty() ? "askTitle" : "askProblemTitle", chapter.name());
        return new Shown(
                head(chapter, title, texts.say("askDescription", chapter.name())), "visitor/ask", values, List.of());
    }

    private static Shown thanks(Visit visit, VisitedChapter chapter) {
        var texts = Texts.of(VisitForm.FEATURE, visit.language());
        var values = Map.of("texts", texts.all(), "group", visit.link(chapter.path()), "name", chapter.name());
        return new Shown(
                head(chapter, texts.get("thanksTitle"), texts.get("thanks")), "visitor/thanks", values, List.of());
    }

    /** Whoever wants it comes from the chapter's card. */
    private static PageHead head(VisitedChapter chapter, String title, String description) {
        return new PageHead(chapter.path() + VERB, title, description, false);
    }
}
