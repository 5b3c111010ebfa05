package org.entregent.finder;

import java.util.List;
import java.util.Map;
import org.entregent.page.Listed;
import org.entregent.page.PageHead;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicAnswer.Shown;
import org.entregent.page.PublicPage;
import org.entregent.page.Texts;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;

/** What the finder is, and the region in which it begins. */
@Component
class FinderStartPage implements PublicPage {

    private final FinderRegions regions;

    FinderStartPage(FinderRegions regions) {
        this.regions = regions;
    }

    record Start(String name, String link) {}

    @Override
    public String pattern() {
        return FinderPage.PATH;
    }

    @Override
    public PublicAnswer answer(Visit visit) {
        var texts = Texts.of("finder", visit.language());
        var starts = regions.all(visit).stream()
                .map(region -> new Start(region.name(), visit.link(FinderPage.PATH + "/" + region.code())))
                .toList();
        var head = new PageHead(FinderPage.PATH, texts.get("startTitle"), texts.get("startDescription"), true);
        var values = Map.of("texts", texts.all(), "starts", starts, "isEmpty", starts.isEmpty());
        return new Shown(head, "finder/start", values, List.of());
    }

    @Override
    public List<Listed> list(Visit visit) {
        return List.of(new Listed(FinderPage.PATH, null));
    }
}
