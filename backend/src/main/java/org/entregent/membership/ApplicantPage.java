package org.entregent.membership;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entregent.graph.NodeIds;
import org.entregent.graph.Reference;
import org.entregent.page.FormAnswer;
import org.entregent.page.FormAnswer.Again;
import org.entregent.page.FormAnswer.Elsewhere;
import org.entregent.page.FormAnswer.Taken;
import org.entregent.page.PageHead;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicAnswer.Absent;
import org.entregent.page.PublicAnswer.Shown;
import org.entregent.page.PublicForm;
import org.entregent.page.Texts;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;

/**
 * Where the link of an applicant's letters leads: what is said of them, the notice, where their application stands. They come back by
 * the same link as often as they like, hence it may stay in the address; whoever doesn't have it finds nothing.
 */
@Component
class ApplicantPage implements PublicForm {

    private static final String PATH = "/candidature";
    private static final String SECRET = "cle";
    private static final String DEED = "geste";
    private static final String CONFIRM = "confirmer";
    private static final String WITHDRAW = "retirer";
    private static final String CONSENT = "accord";

    private final ApplicantService service;
    private final NodeIds ids;

    /** What stands where an application should be. */
    private record Named(Reference application, String secret) {}

    ApplicantPage(ApplicantService service, NodeIds ids) {
        this.service = service;
        this.ids = ids;
    }

    @Override
    public String pattern() {
        return PATH + "/{id}";
    }

    static String path(String id, String secret) {
        return PATH + "/" + id + "?" + SECRET + "=" + secret;
    }

    @Override
    public PublicAnswer answer(Visit visit) {
        return named(visit)
                .flatMap(named -> service.find(named.application(), named.secret()))
                .<PublicAnswer>map(application -> shown(visit, application, false))
                .orElseGet(Absent::new);
    }

    @Override
    public FormAnswer take(Visit visit) {
        return switch (visit.parameter(DEED).orElse("")) {
            case CONFIRM -> confirm(visit);
            case WITHDRAW -> then(visit, named -> service.withdraw(named.application(), named.secret()));
            default -> new Elsewhere(new Absent());
        };
    }

    private FormAnswer confirm(Visit visit) {
        if (visit.parameter(CONSENT).isEmpty()) {
            return named(visit)
                    .flatMap(named -> service.find(named.application(), named.secret()))
                    .<FormAnswer>map(application -> new Again(shown(visit, application, true)))
                    .orElseGet(() -> new Elsewhere(new Absent()));
        }
        return then(visit, named -> service.confirm(named.application(), named.secret()));
    }

    private FormAnswer then(Visit visit, Function<Named, Optional<Application>> deed) {
        return named(visit)
                .flatMap(named ->
                        deed.apply(named).<FormAnswer>map(done -> new Taken(path(visit.segment("id"), named.secret()))))
                .orElseGet(() -> new Elsewhere(new Absent()));
    }

    private Optional<Named> named(Visit visit) {
        var secret = visit.parameter(SECRET).orElse("");
        return ids.find(Application.TYPE, visit.segment("id")).map(reference -> new Named(reference, secret));
    }

    private static Shown shown(Visit visit, Application application, boolean lacksConsent) {
        var texts = Texts.of("membership", visit.language());
        var chapter = application.wanted().chapterName();
        var head = new PageHead(
                PATH + "/" + visit.segment("id"),
                texts.say("title", chapter),
                texts.say("description", chapter),
                false);
        return new Shown(head, "membership/applicant", values(visit, application, lacksConsent), List.of());
    }

    private static Map<String, Object> values(Visit visit, Application application, boolean lacksConsent) {
        var texts = Texts.of("membership", visit.language());
        var applicant = application.applicant();
        var status = application.status();
        var values = new HashMap<String, Object>();
        values.put("texts", texts.all());
        values.put("chapter", application.wanted().chapterName());
        values.put("specialty", application.wanted().specialtyName());
        values.put("name", applicant.displayName());
        values.put("firm", applicant.firmName());
        values.put("siret", applicant.siret() == null ? texts.get("notKnown") : applicant.siret());
        values.put("email", applicant.email().folded());
        values.put("phone", applicant.phone());
        values.put("words", applicant.words() == null ? "" : applicant.words());
        values.put("hasWords", applicant.words() != null);
        values.put(
                "lead",
                texts.say(
                        "lead",
                        application.wanted().specialtyName(),
                        application.wanted().chapterName()));
        values.put("status", texts.get("status" + status));
        values.put("next", texts.get("next" + status));
        values.put("isToConfirm", status == ApplicationStatus.SUBMITTED && !application.isConfirmed());
        values.put("isOpen", status.isOpen());
        values.put("lacksConsent", lacksConsent);
        values.put("action", visit.link(PATH + "/" + visit.segment("id")));
        values.put("secret", visit.parameter(SECRET).orElse(""));
        return values;
    }
}
