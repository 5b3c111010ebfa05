package org.entregent.consultation;

import java.util.Map;
import java.util.Optional;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicAnswer.Absent;
import org.entregent.page.PublicAnswer.Led;
import org.entregent.page.PublicPage;
import org.entregent.page.PublicReader;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;

/**
 * Leads from a sheet to the network's own site, as the sheet says it at that moment, and to nowhere else: so it is known, without
 * scripts and cookies, that somebody went there.
 */
@Component
class ContactPage implements PublicPage {

    static final String PATTERN = "/guide/{slug}/contact/{way}";

    private static final String DOCUMENT = """
            query NetworkSite($slug: String!) {
              networkAt(slug: $slug) { website }
            }""";

    private final PublicReader reader;

    ContactPage(PublicReader reader) {
        this.reader = reader;
    }

    @Override
    public String pattern() {
        return PATTERN;
    }

    /** To write and to call need no page: links of their own tell of those. */
    @Override
    public PublicAnswer answer(Visit visit) {
        return Deed.findContact(visit.segment("way"))
                .filter(deed -> deed == Deed.SITE)
                .flatMap(deed -> findSite(visit))
                .<PublicAnswer>map(Led::new)
                .orElseGet(Absent::new);
    }

    private Optional<String> findSite(Visit visit) {
        return reader.read(visit, DOCUMENT, Map.of("slug", visit.segment("slug")))
                .at("/networkAt/website")
                .stringValueOpt();
    }
}
