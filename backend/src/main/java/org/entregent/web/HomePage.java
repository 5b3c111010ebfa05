package org.entregent.web;

import java.util.List;
import java.util.Map;
import org.entregent.page.Listed;
import org.entregent.page.PageHead;
import org.entregent.page.PublicAddress;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicAnswer.Shown;
import org.entregent.page.PublicPage;
import org.entregent.page.PublicPaths;
import org.entregent.page.Texts;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;

/** What this is, and the ways in. It asks nothing: it stands whatever becomes of the database. */
@Component
class HomePage implements PublicPage {

    private static final String PATH = "/";

    /** Where one may begin, and what the texts call it. */
    private record Beginning(String path, String text) {}

    private static final List<Beginning> WAYS = List.of(
            new Beginning("/guide", "findNetwork"),
            new Beginning("/groupes", "findGroup"),
            new Beginning("/trouver", "answer"));

    private final PublicAddress addresses;
    private final PublicPaths paths;

    HomePage(PublicAddress addresses, PublicPaths paths) {
        this.addresses = addresses;
        this.paths = paths;
    }

    @Override
    public String pattern() {
        return PATH;
    }

    @Override
    public PublicAnswer answer(Visit visit) {
        var texts = Texts.of("web", visit.language());
        var head = new PageHead(PATH, texts.get("title"), texts.get("description"), true);
        var values = Map.of("texts", texts.all(), "ways", ways(visit, texts));
        return new Shown(head, "web/home", values, List.of(website(visit, head)));
    }

    @Override
    public List<Listed> list(Visit visit) {
        return List.of(new Listed(PATH, null));
    }

    /** One of the ways in, as the page shows it. */
    record Way(String link, String name, String what) {}

    private List<Way> ways(Visit visit, Texts texts) {
        return WAYS.stream()
                .filter(way -> paths.has(way.path()))
                .map(way -> new Way(visit.link(way.path()), texts.get(way.text()), texts.get(way.text() + "What")))
                .toList();
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
