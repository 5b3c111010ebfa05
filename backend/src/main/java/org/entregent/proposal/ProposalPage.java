package org.entregent.proposal;

import java.util.List;
import java.util.Map;
import org.entregent.command.RefusedException;
import org.entregent.command.UserError;
import org.entregent.page.FormAnswer;
import org.entregent.page.FormAnswer.Again;
import org.entregent.page.FormAnswer.Taken;
import org.entregent.page.FormAnswer.TooMany;
import org.entregent.page.PageHead;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicAnswer.Shown;
import org.entregent.page.PublicForm;
import org.entregent.page.Texts;
import org.entregent.page.Visit;
import org.entregent.proposal.ProposalView.Fault;
import org.entregent.stranger.FormFields;
import org.entregent.stranger.StrangerForm;
import org.entregent.stranger.StrangerProof.Accepted;
import org.entregent.stranger.StrangerProof.Refused;
import org.entregent.stranger.TooManyStrangers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where anybody proposes a network that isn't in the guide. Its address takes the code of a region, and a name that was looked for. */
@Component
class ProposalPage implements PublicForm {

    static final String FEATURE = "proposal";
    static final String PATH = "/proposer-un-reseau";

    private static final String SENT = "envoyee";

    private final StrangerForm strangers;
    private final ProposalRegions regions;
    private final ProposalReading reading;
    private final ProposeService service;
    private final MessageSource messages;

    ProposalPage(
            StrangerForm strangers,
            ProposalRegions regions,
            ProposalReading reading,
            ProposeService service,
            MessageSource messages) {
        this.strangers = strangers;
        this.regions = regions;
        this.reading = reading;
        this.service = service;
        this.messages = messages;
    }

    @Override
    public String pattern() {
        return PATH;
    }

    @Override
    public PublicAnswer answer(Visit visit) {
        return visit.parameter(SENT).isPresent()
                ? thanks(visit)
                : form(visit, strangers.issue(ProposeService.PURPOSE, visit.language()), List.of());
    }

    @Override
    public FormAnswer take(Visit visit) {
        return switch (strangers.check(ProposeService.PURPOSE, visit)) {
            case Accepted form -> take(visit, form);
            case Refused refused ->
                new Again(again(visit, List.of(new Fault("", StrangerForm.words(refused.reason(), visit.language())))));
        };
    }

    private FormAnswer take(Visit visit, Accepted form) {
        try {
            service.propose(visit, form, reading.read(visit, regions.all(visit)));
            return new Taken(PATH + "?" + SENT + "=oui");
        } catch (RefusedException refusal) {
            return new Again(again(
                    visit,
                    refusal.errors().stream().map(error -> fault(visit, error)).toList()));
        } catch (TooManyStrangers enough) {
            var faults = List.of(new Fault("", StrangerForm.wordsOfTooMany(visit.language())));
            return new TooMany(again(visit, faults), enough.pause());
        }
    }

    private Fault fault(Visit visit, UserError error) {
        var message = error.message();
        var words = messages.getMessage(message.key(), message.arguments().toArray(), visit.language());
        return new Fault(error.path().isEmpty() ? "" : error.path().getLast(), words);
    }

    private Shown again(Visit visit, List<Fault> faults) {
        return form(visit, strangers.again(ProposeService.PURPOSE, visit), faults);
    }

    private Shown form(Visit visit, FormFields stranger, List<Fault> faults) {
        var texts = Texts.of(FEATURE, visit.language());
        var head = new PageHead(
                PATH, texts.get(faults.isEmpty() ? "title" : "problemTitle"), texts.get("description"), false);
        var values = new ProposalView(visit, regions.all(visit), faults).all(stranger);
        return new Shown(head, "proposal/form", values, List.of());
    }

    private static Shown thanks(Visit visit) {
        var texts = Texts.of(FEATURE, visit.language());
        var head = new PageHead(PATH, texts.get("thanksTitle"), texts.get("thanks"), false);
        var values = Map.of("texts", texts.all(), "guide", visit.link("/guide"), "again", visit.link(PATH));
        return new Shown(head, "proposal/thanks", values, List.of());
    }
}
