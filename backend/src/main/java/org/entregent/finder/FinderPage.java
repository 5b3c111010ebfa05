package org.entregent.finder;

import java.util.List;
import org.entregent.page.Listed;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicPage;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;

/** The finder of a region, for everybody. */
@Component
class FinderPage implements PublicPage {

    static final String PATH = "/trouver";

    private final FinderPages pages;
    private final FinderRegions regions;

    FinderPage(FinderPages pages, FinderRegions regions) {
        this.pages = pages;
        this.regions = regions;
    }

    @Override
    public String pattern() {
        return PATH + "/{region}";
    }

    @Override
    public PublicAnswer answer(Visit visit) {
        return pages.answer(visit, new FinderSite(PATH + "/" + FinderPages.regionOf(visit), PATH, List.of(), false));
    }

    @Override
    public List<Listed> list(Visit visit) {
        return regions.all(visit).stream()
                .map(region -> new Listed(PATH + "/" + region.code(), null))
                .toList();
    }
}
