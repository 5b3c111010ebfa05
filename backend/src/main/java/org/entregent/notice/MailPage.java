package org.entregent.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entregent.statement.Database;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page that shows the demonstration's mail, one letter or all. It works without scripts. */
@Component
class MailPage {

    private static final String TEXTS = "org.entregent.notice.courrier";
    private static final ZoneId CLOCKS = ZoneId.of("Europe/Paris");
    /** An address ends before what ends the sentence around it. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)»]");

    /** Where a demonstration ran when the letter was written: another time it may be another port. */
    private static final Pattern FORMER_PLACE = Pattern.compile("http://localhost(?::\\d+)?(?=/|\\s|$)");

    private final Database database;
    private final KeptMailRepository repository;
    private final MailSeal seal;
    private final String publicUrl;

    MailPage(
            Database database,
            KeptMailRepository repository,
            MailSeal seal,
            @Value("${entregent.public-url}") String publicUrl) {
        this.database = database;
        this.repository = repository;
        this.seal = seal;
        this.publicUrl = publicUrl;
    }

    ModelAndView all(Locale locale) {
        var letters = database.ask(repository.list()).stream()
                .map(mail -> head(mail, seal.open(mail.place(), mail.contents()), locale))
                .toList();
        return page(locale, Map.of("list", true, "letters", letters, "path", ""));
    }

    /** @throws NoSuchMail when there is none of this id */
    ModelAndView one(UUID id, Locale locale) {
        var mail = database.ask(repository.find(id)).orElseThrow(NoSuchMail::new);
        var contents = seal.open(mail.place(), mail.contents());
        var letter = new HashMap<>(head(mail, contents, locale));
        letter.put("pieces", pieces(movedHere(contents.text())));
        return page(locale, Map.of("list", false, "letter", letter, "path", "/" + id));
    }

    private String movedHere(String text) {
        return FORMER_PLACE.matcher(text).replaceAll(Matcher.quoteReplacement(publicUrl));
    }

    private static ModelAndView page(Locale locale, Map<String, ?> parts) {
        var model = new HashMap<String, Object>(parts);
        model.put("language", locale.getLanguage());
        model.put("texts", texts(locale));
        return new ModelAndView("courrier", model);
    }

    private static Map<String, Object> head(KeptMail mail, MailContents contents, Locale locale) {
        return Map.of(
                "id", mail.id().toString(),
                "subject", contents.subject(),
                "to", mail.name().isEmpty() ? mail.address() : mail.name() + " <" + mail.address() + ">",
                "at", at(mail.postedAt(), locale));
    }

    /** French tells the first of a month by its rank: 1er octobre. */
    static String at(Instant instant, Locale locale) {
        var told = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(CLOCKS));
        return locale.getLanguage().equals("fr") ? told.replaceFirst("^1(?=\\h)", "1er") : told;
    }

    /** The text in order, with its addresses apart, to be followed. */
    static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var end = 0;
        for (var address : ADDRESS.matcher(text).results().toList()) {
            pieces.add(new Piece(text.substring(end, address.start()), address.group()));
            end = address.end();
        }
        pieces.add(new Piece(text.substring(end), ""));
        return List.copyOf(pieces);
    }

    private static Map<String, String> texts(Locale locale) {
        var bundle = ResourceBundle.getBundle(
                TEXTS, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
    }

    /** Some text and the address after it; empty where there is none. */
    record Piece(String text, String address) {

        boolean hasAddress() {
            return !address.isEmpty();
        }
    }

    /** Nobody posted such a mail, or it is not for this page. */
    static final class NoSuchMail extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
