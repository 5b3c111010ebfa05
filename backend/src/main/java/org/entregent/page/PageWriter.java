package org.entregent.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entregent.page.PublicAnswer.Shown;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a whole page: what it says, within the frame of all public pages, within the built shell. */
@Component
class PageWriter {

    private final Shell shell;
    private final PageTemplates templates;
    private final PublicAddress addresses;
    private final JsonMapper json;

    PageWriter(Shell shell, PageTemplates templates, PublicAddress addresses, JsonMapper json) {
        this.shell = shell;
        this.templates = templates;
        this.addresses = addresses;
        this.json = json;
    }

    String write(Visit visit, Shown shown) {
        var language = visit.language();
        return shell.fill(language.getLanguage(), head(shown, language), body(visit, shown));
    }

    private String head(Shown shown, Locale language) {
        var head = shown.head();
        return templates.fill(
                "page/head",
                Map.of(
                        "head", head,
                        "canonical", addresses.of(head.address(), language),
                        "french", addresses.of(head.address(), Locale.FRENCH),
                        "english", addresses.of(head.address(), Locale.ENGLISH),
                        "picture", addresses.of("/icon-512.png"),
                        "locale", language.equals(Locale.FRENCH) ? "fr_FR" : "en_GB",
                        "linkedData",
                                shown.linkedData().stream().map(this::script).toList()));
    }

    /** Within a script element only an opening angle bracket could end it, or begin a comment. */
    private String script(Map<String, ?> linkedData) {
        return json.writeValueAsString(linkedData).replace("<", "\\u003c");
    }

    private String body(Visit visit, Shown shown) {
        var other = visit.language().equals(Locale.FRENCH) ? Locale.ENGLISH : Locale.FRENCH;
        return templates.fill(
                "page/frame",
                Map.of(
                        "texts", Texts.of("page", visit.language()).all(),
                        "home", visit.link("/"),
                        "otherLanguage", other.getLanguage(),
                        "otherAddress", Visit.in(other, shown.head().address()),
                        "content", templates.fill(shown.template(), shown.values())));
    }

    /** The page that says that nothing stands at an address, or no more. */
    Shown absence(Visit visit, String address, boolean isGone) {
        var texts = Texts.of("page", visit.language());
        var title = texts.get(isGone ? "goneTitle" : "absentTitle");
        var why = texts.get(isGone ? "gone" : "absent");
        var values = Map.of("texts", texts.all(), "title", title, "why", why, "home", visit.link("/"));
        return new Shown(new PageHead(address, title, why, false), "page/absence", values, List.of());
    }
}
