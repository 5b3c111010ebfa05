package org.entregent.finder;

import org.entregent.page.EmbeddedAddresses;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicPage;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;

/** The finder of a region in a frame on a partner's own page. What it finds opens beside that page. */
@Component
class EmbeddedFinderPage implements PublicPage {

    private static final String PATH = "/integration/moteur";

    private final FinderPages pages;

    EmbeddedFinderPage(FinderPages pages) {
        this.pages = pages;
    }

    @Override
    public String pattern() {
        return PATH + "/{region}";
    }

    @Override
    public boolean isEmbedded() {
        return true;
    }

    @Override
    public PublicAnswer answer(Visit visit) {
        var path = PATH + "/" + FinderPages.regionOf(visit);
        return pages.answer(visit, new FinderSite(path, "", EmbeddedAddresses.kept(visit), true));
    }
}
