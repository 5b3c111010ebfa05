package org.entregent.page;

import java.util.Map;
import org.entregent.page.PublicAnswer.Shown;
import org.springframework.stereotype.Component;

/**
 * Writes a page as it stands in a frame on a partner's own page: without what is around our pages, in the partner's colour, and
 * without the application. Its only script tells how high it is.
 */
@Component
class EmbeddedWriter {

    private final PageTemplates templates;

    EmbeddedWriter(PageTemplates templates) {
        this.templates = templates;
    }

    String write(Visit visit, Shown shown) {
        var colour = AccentColour.of(visit.parameter(AccentColour.PARAMETER));
        return templates.fill(
                "page/embedded",
                Map.of(
                        "language", visit.language().getLanguage(),
                        "head", shown.head(),
                        "texts", Texts.of("page", visit.language()).all(),
                        "styles", EmbeddedFilesController.styles(colour),
                        "home", visit.link("/"),
                        "content", templates.fill(shown.template(), shown.values())));
    }
}
