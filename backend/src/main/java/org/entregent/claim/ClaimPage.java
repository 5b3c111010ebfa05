package org.entregent.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entregent.claim.ClaimForm.Fault;
import org.entregent.claim.ClaimedNetworks.Found;
import org.entregent.claim.SubmitClaimService.Submitted;
import org.entregent.command.Commands;
import org.entregent.command.RefusedException;
import org.entregent.page.FormAnswer;
import org.entregent.page.FormAnswer.Again;
import org.entregent.page.FormAnswer.Elsewhere;
import org.entregent.page.FormAnswer.Taken;
import org.entregent.page.FormAnswer.TooMany;
import org.entregent.page.PageHead;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicAnswer.Gone;
import org.entregent.page.PublicAnswer.Shown;
import org.entregent.page.PublicForm;
import org.entregent.page.Texts;
import org.entregent.page.Visit;
import org.entregent.stranger.FormFields;
import org.entregent.stranger.StrangerForm;
import org.entregent.stranger.StrangerProof;
import org.entregent.stranger.TooManyStrangers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where somebody says that a network is theirs. What it answers is the same for everybody: the rest comes by mail. */
@Component
class ClaimPage implements PublicForm {

    private static final String VERB = "/revendiquer";
    private static final String SENT = "envoyee";

    private final ClaimedNetworks networks;
    private final Commands commands;
    private final SubmitClaimService service;
    private final StrangerForm strangers;
    private final MessageSource messages;

    /**
     * What a form says besides what was typed.
     *
     * @param refusal why it wasn't taken, as far as no field says so; empty when it wasn't refused
     */
    private record Standing(FormFields stranger, List<Fault> faults, String refusal) {}

    ClaimPage(
            ClaimedNetworks networks,
            Commands commands,
            SubmitClaimService service,
            StrangerForm strangers,
            MessageSource messages) {
        this.networks = networks;
        this.commands = commands;
        this.service = service;
        this.strangers = strangers;
        this.messages = messages;
    }

    @Override
    public String pattern() {
        return "/guide/{slug}" + VERB;
    }

    static String path(ClaimedNetwork network) {
        return network.path() + VERB;
    }

    @Override
    public PublicAnswer answer(Visit visit) {
        return switch (networks.find(visit, path -> path + VERB)) {
            case Found.Elsewhere elsewhere -> elsewhere.answer();
            case Found.Here here ->
                visit.parameter(SENT).isPresent()
                        ? sent(visit, here.network())
                        : form(visit, here.network(), new Standing(issue(visit, here.network()), List.of(), ""));
        };
    }

    private FormFields issue(Visit visit, ClaimedNetwork network) {
        return strangers.issue(purpose(network), visit.language());
    }

    @Override
    public FormAnswer take(Visit visit) {
        return switch (networks.find(visit, path -> path + VERB)) {
            case Found.Elsewhere elsewhere -> new Elsewhere(elsewhere.answer());
            case Found.Here here -> take(visit, here.network());
        };
    }

    private FormAnswer take(Visit visit, ClaimedNetwork network) {
        var form = new ClaimForm(visit);
        try {
            var claimant = form.read(commands.check());
            return switch (strangers.check(purpose(network), visit)) {
                case StrangerProof.Accepted accepted ->
                    service.submit(visit, new Submitted(network, claimant, accepted))
                            ? new Taken(path(network) + "?" + SENT + "=oui")
                            : new Elsewhere(new Gone());
                case StrangerProof.Refused refused ->
                    new Again(again(visit, network, List.of(), StrangerForm.words(refused.reason(), visit.language())));
            };
        } catch (RefusedException refusal) {
            return new Again(again(visit, network, form.faults(refusal.errors(), messages), ""));
        } catch (TooManyStrangers many) {
            var words = StrangerForm.wordsOfTooMany(visit.language());
            return new TooMany(again(visit, network, List.of(), words), many.pause());
        }
    }

    private static String purpose(ClaimedNetwork network) {
        return "claim " + network.slug();
    }

    private Shown again(Visit visit, ClaimedNetwork network, List<Fault> faults, String refusal) {
        return form(visit, network, new Standing(strangers.again(purpose(network), visit), faults, refusal));
    }

    private static Shown form(Visit visit, ClaimedNetwork network, Standing standing) {
        var values = values(visit, network);
        values.put("action", visit.link(path(network)));
        values.put("stranger", standing.stranger());
        values.put("fields", new ClaimForm(visit).fields(standing.faults()));
        values.put("faults", standing.faults());
        values.put("isFaulty", !standing.faults().isEmpty());
        values.put("refusal", standing.refusal());
        return shown(visit, network, "claim/form", values);
    }

    private static Shown sent(Visit visit, ClaimedNetwork network) {
        return shown(visit, network, "claim/sent", values(visit, network));
    }

    static Map<String, Object> values(Visit visit, ClaimedNetwork network) {
        var values = new HashMap<String, Object>();
        values.put("texts", Texts.of("claim", visit.language()).all());
        values.put("network", network.name());
        values.put("sheet", visit.link(network.path()));
        return values;
    }

    static Shown shown(Visit visit, ClaimedNetwork network, String template, Map<String, Object> values) {
        var texts = Texts.of("claim", visit.language());
        var head = new PageHead(
                path(network),
                texts.say("title", network.name()),
                texts.say("description", network.name(), network.region()),
                false);
        return new Shown(head, template, values, List.of());
    }
}
