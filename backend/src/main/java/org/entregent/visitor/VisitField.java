package org.entregent.visitor;

import java.util.Optional;
import java.util.stream.Stream;
import org.entregent.page.FormField;

/** A field of the forms by which somebody asks to visit, or says that they come. */
enum VisitField implements FormField {
    MEETING("reunion", "heldOn", Shape.CHOICE, ""),
    NAME("nom", "name", Shape.TEXT, "name"),
    FIRM("entreprise", "firm", Shape.TEXT, "organization"),
    TRADE("metier", "trade", Shape.TEXT, "organization-title"),
    EMAIL("courriel", "email", Shape.EMAIL, "email"),
    PHONE("telephone", "phone", Shape.TEL, "tel"),
    WORDS("mots", "words", Shape.AREA, ""),
    CONSENT("accord", "consent", Shape.BOX, "");

    /** How a value is typed or chosen. */
    enum Shape {
        TEXT,
        EMAIL,
        TEL,
        AREA,
        CHOICE,
        BOX
    }

    private final String parameter;
    private final String key;
    private final Shape shape;
    private final String autocomplete;

    VisitField(String parameter, String key, Shape shape, String autocomplete) {
        this.parameter = parameter;
        this.key = key;
        this.shape = shape;
        this.autocomplete = autocomplete;
    }

    /** By the name that the API has for it, which errors tell. */
    static Optional<VisitField> find(String key) {
        return Stream.of(values()).filter(field -> field.key.equals(key)).findFirst();
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
