package org.entregent.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.entregent.page.PublicAnswer.Shown;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a whole page: what it says, within the frame of all public pages, within the built shell. */
@Component
class PageWriter {

    /** By address, the names that the texts have for them; in the order in which they are shown. */
    private static final SequencedMap<String, String> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("/guide", "guide");
        WAYS.put("/groupes", "groups");
        WAYS.put("/trouver", "finder");
    }

    private final Shell shell;
    private final PageTemplates templates;
    private final PublicAddress addresses;
    private final PublicPaths paths;
    private final JsonMapper json;

    PageWriter(Shell shell, PageTemplates templates, PublicAddress addresses, PublicPaths paths, JsonMapper json) {
        this.shell = shell;
        this.templates = templates;
        this.addresses = addresses;
        this.paths = paths;
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
        var texts = Texts.of("page", visit.language());
        return templates.fill(
                "page/frame",
                Map.of(
                        "texts", texts.all(),
                        "home", visit.link("/"),
                        "ways", ways(visit, texts, shown.head().address()),
                        "otherLanguage", other.getLanguage(),
                        "otherAddress", Visit.in(other, shown.head().address()),
                        "content", templates.fill(shown.template(), shown.values())));
    }

    /** The ways in, of which all pages show those that there are. */
    private List<Way> ways(Visit visit, Texts texts, String address) {
        return WAYS.entrySet().stream()
                .filter(way -> paths.has(way.getKey()))
                .map(way -> new Way(
                        visit.link(way.getKey()),
                        texts.get(way.getValue()),
                        (address + "/").replace('?', '/').startsWith(way.getKey() + "/")))
                .toList();
    }

    /** One of the ways in; the page that stands there or below it shows where it is. */
    record Way(String link, String name, boolean isHere) {}

    /** The page that says that nothing stands at an address, or no more. */
    Shown absence(Visit visit, String address, boolean isGone) {
        var texts = Texts.of("page", visit.language());
        var title = texts.get(isGone ? "goneTitle" : "absentTitle");
        var why = texts.get(isGone ? "gone" : "absent");
        var values = Map.of("texts", texts.all(), "title", title, "why", why, "home", visit.link("/"));
        return new Shown(new PageHead(address, title, why, false), "page/absence", values, List.of());
    }
}
