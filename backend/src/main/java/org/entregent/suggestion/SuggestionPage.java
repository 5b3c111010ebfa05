package org.entregent.suggestion;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entregent.command.RefusedException;
import org.entregent.command.UserError;
import org.entregent.graph.NodeIds;
import org.entregent.page.FormAnswer;
import org.entregent.page.FormAnswer.Again;
import org.entregent.page.FormAnswer.Elsewhere;
import org.entregent.page.FormAnswer.Taken;
import org.entregent.page.FormAnswer.TooMany;
import org.entregent.page.PageHead;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicAnswer.Absent;
import org.entregent.page.PublicAnswer.Gone;
import org.entregent.page.PublicAnswer.Moved;
import org.entregent.page.PublicAnswer.Shown;
import org.entregent.page.PublicForm;
import org.entregent.page.PublicReader;
import org.entregent.page.Texts;
import org.entregent.page.Visit;
import org.entregent.stranger.FormFields;
import org.entregent.stranger.StrangerForm;
import org.entregent.stranger.StrangerProof.Accepted;
import org.entregent.stranger.StrangerProof.Refused;
import org.entregent.stranger.TooManyStrangers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Where anybody says what is wrong in a public sheet. A chapter's sheet says what the chapter's own data say: nobody corrects it. */
@Component
class SuggestionPage implements PublicForm {

    static final String FEATURE = "suggestion";
    static final String GUIDE = "/guide";
    static final String VERB = "/corriger";

    private static final String SENT = "envoyee";

    private static final String DOCUMENT = """
            query SuggestionPage($slug: String!) {
              networkAddress(slug: $slug) {
                network {
                  id slug chapter { id } name acronym summary description contactName contactEmail contactPhone website address
                  commune { code name department { code } } frequency feeBand admissions services
                }
              }
            }""";

    private final PublicReader reader;
    private final StrangerForm strangers;
    private final FormReading reading;
    private final SuggestService service;
    private final NodeIds ids;
    private final MessageSource messages;

    SuggestionPage(
            PublicReader reader,
            StrangerForm strangers,
            FormReading reading,
            SuggestService service,
            NodeIds ids,
            MessageSource messages) {
        this.reader = reader;
        this.strangers = strangers;
        this.reading = reading;
        this.service = service;
        this.ids = ids;
        this.messages = messages;
    }

    @Override
    public String pattern() {
        return GUIDE + "/{slug}" + VERB;
    }

    @Override
    public PublicAnswer answer(Visit visit) {
        return find(
                visit,
                PublicAnswer.class::cast,
                network -> visit.parameter(SENT).isPresent()
                        ? thanks(visit, network)
                        : form(
                                visit,
                                FormValues.asked(network, visit),
                                strangers.issue(purpose(network), visit.language()),
                                List.of()));
    }

    @Override
    public FormAnswer take(Visit visit) {
        return find(visit, Elsewhere::new, network -> take(visit, network));
    }

    /** The sheet at an address of today, or what stands there instead. */
    private <T> T find(Visit visit, Function<PublicAnswer, T> elsewhere, Function<JsonNode, T> here) {
        var slug = visit.segment("slug");
        var address = reader.read(visit, DOCUMENT, Map.of("slug", slug)).required("networkAddress");
        if (address.isNull()) {
            return elsewhere.apply(new Absent());
        }
        var network = address.required("network");
        if (network.isNull()) {
            return elsewhere.apply(new Gone());
        }
        if (!network.required("chapter").isNull()) {
            return elsewhere.apply(new Absent());
        }
        return network.required("slug").asString().equals(slug)
                ? here.apply(network)
                : elsewhere.apply(new Moved(subject(network).path() + VERB));
    }

    private FormAnswer take(Visit visit, JsonNode network) {
        return switch (strangers.check(purpose(network), visit)) {
            case Accepted form -> take(visit, network, form);
            case Refused refused ->
                again(
                        visit,
                        network,
                        List.of(new FormProblem("", StrangerForm.words(refused.reason(), visit.language()))));
        };
    }

    private FormAnswer take(Visit visit, JsonNode network, Accepted form) {
        try {
            var read = reading.read(visit, FormValues.sent(network, visit));
            var about = ids.find("Network", network.required("id").asString()).orElseThrow();
            service.suggest(
                    visit, form, new Suggested(about, subject(network), read.changes(), read.note(), read.author()));
            return new Taken(subject(network).path() + VERB + "?" + SENT + "=oui");
        } catch (RefusedException refusal) {
            return again(
                    visit,
                    network,
                    refusal.errors().stream()
                            .map(error -> problem(visit, error))
                            .toList());
        } catch (TooManyStrangers enough) {
            var problems = List.of(new FormProblem("", StrangerForm.wordsOfTooMany(visit.language())));
            return new TooMany(againShown(visit, network, problems), enough.pause());
        }
    }

    private FormProblem problem(Visit visit, UserError error) {
        var message = error.message();
        var words = messages.getMessage(message.key(), message.arguments().toArray(), visit.language());
        return new FormProblem(error.path().isEmpty() ? "" : error.path().getLast(), words);
    }

    private FormAnswer again(Visit visit, JsonNode network, List<FormProblem> problems) {
        return new Again(againShown(visit, network, problems));
    }

    private Shown againShown(Visit visit, JsonNode network, List<FormProblem> problems) {
        return form(visit, FormValues.sent(network, visit), strangers.again(purpose(network), visit), problems);
    }

    private static Shown form(Visit visit, FormValues values, FormFields stranger, List<FormProblem> problems) {
        var subject = subject(values.network());
        var texts = Texts.of(FEATURE, visit.language());
        var title = texts.say(problems.isEmpty() ? "pageTitle" : "problemTitle", subject.name());
        var head = head(subject, title, texts.say("description", subject.name()));
        return new Shown(
                head, "suggestion/form", new FormView(visit, values, problems).all(subject, stranger), List.of());
    }

    private static Shown thanks(Visit visit, JsonNode network) {
        var subject = subject(network);
        var texts = Texts.of(FEATURE, visit.language());
        var values = Map.of(
                "texts", texts.all(),
                "name", subject.name(),
                "sheet", visit.link(subject.path()),
                "again", visit.link(subject.path() + VERB));
        return new Shown(
                head(subject, texts.get("thanksTitle"), texts.get("thanks")), "suggestion/thanks", values, List.of());
    }

    /** Search engines need not know it: whoever wants it comes from the sheet. */
    private static PageHead head(Subject subject, String title, String description) {
        return new PageHead(subject.path() + VERB, title, description, false);
    }

    private static Subject subject(JsonNode network) {
        return new Subject(
                network.required("name").asString(),
                GUIDE + "/" + network.required("slug").asString());
    }

    /** A form is good for one sheet. */
    private static String purpose(JsonNode network) {
        return SuggestService.PURPOSE + " " + network.required("id").asString();
    }
}
