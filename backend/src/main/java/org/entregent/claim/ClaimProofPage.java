package org.entregent.claim;

import java.util.HashMap;
import java.util.Map;
import org.entregent.claim.ClaimedNetworks.Found;
import org.entregent.page.FormAnswer;
import org.entregent.page.FormAnswer.Again;
import org.entregent.page.FormAnswer.Elsewhere;
import org.entregent.page.FormAnswer.Taken;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicAnswer.Shown;
import org.entregent.page.PublicForm;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;

/**
 * Where the link of a claim's letter leads. To look uses nothing up, since programs that read mail open links, too: a person presses a
 * button. It opens nothing for whoever presses it, so the link may stay in the address: what it gives goes to the address's account.
 */
@Component
class ClaimProofPage implements PublicForm {

    private static final String VERB = "/revendiquer/confirmer";
    private static final String SECRET = "cle";
    private static final String DONE = "fait";
    private static final String PROVEN = "oui";
    private static final String WAITING = "attente";

    private final ClaimedNetworks networks;
    private final ProveClaimService service;

    ClaimProofPage(ClaimedNetworks networks, ProveClaimService service) {
        this.networks = networks;
        this.service = service;
    }

    @Override
    public String pattern() {
        return "/guide/{slug}" + VERB;
    }

    static String path(ClaimedNetwork network, String secret) {
        return network.path() + VERB + "?" + SECRET + "=" + secret;
    }

    @Override
    public PublicAnswer answer(Visit visit) {
        return switch (networks.find(visit, path -> path + VERB + "?" + SECRET + "=" + secret(visit))) {
            case Found.Elsewhere elsewhere -> elsewhere.answer();
            case Found.Here here -> shown(visit, here.network());
        };
    }

    private Shown shown(Visit visit, ClaimedNetwork network) {
        var done = visit.parameter(DONE).orElse("");
        if (done.equals(PROVEN)) {
            return page(visit, network, "claim/proven", Map.of("signIn", "/mes-reseaux"));
        }
        if (done.equals(WAITING)) {
            return page(visit, network, "claim/sent", Map.of());
        }
        return service.isGood(network, secret(visit))
                ? page(
                        visit,
                        network,
                        "claim/prove",
                        Map.of("action", visit.link(network.path() + VERB), "secret", secret(visit)))
                : ended(visit, network);
    }

    @Override
    public FormAnswer take(Visit visit) {
        return switch (networks.find(visit, path -> path + VERB)) {
            case Found.Elsewhere elsewhere -> new Elsewhere(elsewhere.answer());
            case Found.Here here -> prove(visit, here.network());
        };
    }

    private FormAnswer prove(Visit visit, ClaimedNetwork network) {
        return switch (service.prove(network, secret(visit))) {
            case PROVEN -> new Taken(done(network, PROVEN));
            case WAITING -> new Taken(done(network, WAITING));
            case ENDED -> new Again(ended(visit, network));
        };
    }

    private static String done(ClaimedNetwork network, String outcome) {
        return network.path() + VERB + "?" + DONE + "=" + outcome;
    }

    private static Shown ended(Visit visit, ClaimedNetwork network) {
        return page(visit, network, "claim/ended", Map.of("again", visit.link(ClaimPage.path(network))));
    }

    private static Shown page(Visit visit, ClaimedNetwork network, String template, Map<String, Object> more) {
        var values = new HashMap<>(ClaimPage.values(visit, network));
        values.putAll(more);
        return ClaimPage.shown(visit, network, template, values);
    }

    private static String secret(Visit visit) {
        return visit.parameter(SECRET).orElse("");
    }
}
