package org.entregent.proposal;

import java.util.Optional;
import java.util.stream.Stream;
import org.entregent.page.FormField;

/** A field of the form by which somebody proposes a network. */
enum ProposalField implements FormField {
    GUIDE("region", "guide", Shape.CHOICE, ""),
    NAME("nom", "name", Shape.TEXT, "off"),
    FAMILY("famille", "family", Shape.CHOICE, ""),
    COMMUNE("commune", "commune", Shape.TEXT, "off"),
    WEBSITE("site", "website", Shape.URL, "off"),
    CONTACT_EMAIL("courriel", "contactEmail", Shape.EMAIL, "off"),
    CONTACT_PHONE("telephone", "contactPhone", Shape.TEL, "off"),
    WORDS("pourquoi", "words", Shape.AREA, ""),
    AUTHOR_EMAIL("votre-courriel", "authorEmail", Shape.EMAIL, "email"),
    AUTHOR_NAME("votre-nom", "authorName", Shape.TEXT, "name");

    /** How a value is typed or chosen. */
    enum Shape {
        TEXT,
        URL,
        EMAIL,
        TEL,
        AREA,
        CHOICE
    }

    private final String parameter;
    private final String key;
    private final Shape shape;
    private final String autocomplete;

    ProposalField(String parameter, String key, Shape shape, String autocomplete) {
        this.parameter = parameter;
        this.key = key;
        this.shape = shape;
        this.autocomplete = autocomplete;
    }

    static Optional<ProposalField> find(String parameter) {
        return Stream.of(values())
                .filter(field -> field.parameter.equals(parameter))
                .findFirst();
    }

    @Override
    public String parameter() {
        return parameter;
    }

    @Override
    public String key() {
        return key;
    }

    Shape shape() {
        return shape;
    }

    /** What a browser may fill in; empty for what it doesn't. */
    String autocomplete() {
        return autocomplete;
    }
}
