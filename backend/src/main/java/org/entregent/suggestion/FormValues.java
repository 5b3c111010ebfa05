package org.entregent.suggestion;

import java.util.List;
import java.util.stream.Collectors;
import org.entregent.page.Visit;
import tools.jackson.databind.JsonNode;

/** What the fields of the form hold: what the sheet says, until somebody sends something else. */
final class FormValues {

    static final String YES = "oui";
    static final String CLOSED = "disparu";
    static final String NOTE = "mots";
    static final String AUTHOR_EMAIL = "votre-courriel";
    static final String AUTHOR_NAME = "votre-nom";

    private final JsonNode network;
    private final Visit visit;
    private final boolean isSent;

    private FormValues(JsonNode network, Visit visit, boolean isSent) {
        this.network = network;
        this.visit = visit;
        this.isSent = isSent;
    }

    /** As somebody opens the form. */
    static FormValues asked(JsonNode network, Visit visit) {
        return new FormValues(network, visit, false);
    }

    /** As somebody sent it. */
    static FormValues sent(JsonNode network, Visit visit) {
        return new FormValues(network, visit, true);
    }

    JsonNode network() {
        return network;
    }

    /** What the sheet says, as it is kept: no value, one, or several. */
    List<String> former(FormField field) {
        var said = field == FormField.COMMUNE ? network.at("/commune/code") : network.required(field.key());
        if (said.isMissingNode() || said.isNull()) {
            return List.of();
        }
        return said.isArray() ? said.valueStream().map(JsonNode::asString).toList() : List.of(said.asString());
    }

    /** What the sheet says, as people write it. */
    String written(FormField field) {
        return former(field).stream()
                .map(value -> switch (field) {
                    case COMMUNE -> commune();
                    case CONTACT_PHONE -> spaced(value);
                    default -> value;
                })
                .collect(Collectors.joining());
    }

    /** What stands in a field with one value. */
    String shown(FormField field) {
        return isSent && visit.parameters().containsKey(field.parameter()) ? sent(field.parameter()) : written(field);
    }

    /** What is chosen in a field with several. */
    List<String> chosen(FormField field) {
        if (!isSent) {
            return former(field);
        }
        var sent = visit.all(field.parameter());
        return field.codes().stream().filter(sent::contains).toList();
    }

    /** What stands in a field that isn't the sheet's. */
    String sent(String parameter) {
        return isSent ? visit.parameters().getOrDefault(parameter, List.of("")).getFirst() : "";
    }

    boolean isClosed() {
        return sent(CLOSED).equals(YES);
    }

    private String commune() {
        return network.at("/commune/name").asString() + " ("
                + network.at("/commune/department/code").asString() + ")";
    }

    /** A French number in pairs, as it is read aloud. */
    private static String spaced(String e164) {
        return e164.matches("\\+33\\d{9}")
                ? e164.replaceFirst("\\+33", "0").replaceAll("(\\d{2})(?=\\d)", "$1 ")
                : e164;
    }
}
