package org.entregent.web;

import java.util.List;
import java.util.Map;
import org.entregent.page.Listed;
import org.entregent.page.PageHead;
import org.entregent.page.PublicAddress;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicAnswer.Shown;
import org.entregent.page.PublicPage;
import org.entregent.page.Texts;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;

/** What this is, and the ways in. It asks nothing: it stands whatever becomes of the database. */
@Component
class HomePage implements PublicPage {

    private static final String PATH = "/";

    private final PublicAddress addresses;

    HomePage(PublicAddress addresses) {
        this.addresses = addresses;
    }

    @Override
    public String pattern() {
        return PATH;
    }

    @Override
    public PublicAnswer answer(Visit visit) {
        var texts = Texts.of("web", visit.language());
        var head = new PageHead(PATH, texts.get("title"), texts.get("description"), true);
        var values = Map.of("texts", texts.all(), "groups", visit.link("/groupes"));
        return new Shown(head, "web/home", values, List.of(website(visit, head)));
    }

    @Override
    public List<Listed> list(Visit visit) {
        return List.of(new Listed(PATH, null));
    }

    private Map<String, ?> website(Visit visit, PageHead head) {
        return Map.of(
                "@context",
                "https://schema.org",
                "@type",
                "WebSite",
                "name",
                "Entregent",
                "description",
                head.description(),
                "inLanguage",
                visit.language().getLanguage(),
                "url",
                addresses.of(PATH, visit.language()));
    }
}
