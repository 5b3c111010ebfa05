package org.entregent.suggestion;

import java.util.List;
import java.util.stream.Stream;
import org.entregent.guide.Admission;
import org.entregent.guide.FeeBand;
import org.entregent.guide.MeetingFrequency;
import org.entregent.guide.NetworkService;

/** A field of the form: how what a sheet says is asked for. */
enum FormField {
    NAME("nom", "name", Shape.LINE, 120),
    ACRONYM("sigle", "acronym", Shape.LINE, 20),
    SUMMARY("resume", "summary", Shape.SENTENCE, 300),
    DESCRIPTION("presentation", "description", Shape.TEXT, 5_000),
    CONTACT_NAME("interlocuteur", "contactName", Shape.LINE, 100),
    CONTACT_EMAIL("courriel", "contactEmail", Shape.EMAIL, 0),
    CONTACT_PHONE("telephone", "contactPhone", Shape.PHONE, 0),
    WEBSITE("site", "website", Shape.SITE, 0),
    ADDRESS("adresse", "address", Shape.LINE, 200),
    COMMUNE("commune", "commune", Shape.COMMUNE, 0),
    FREQUENCY("rythme", "frequency", Shape.CHOICE, "frequency", MeetingFrequency.values()),
    FEE_BAND("cotisation", "feeBand", Shape.CHOICE, "fee", FeeBand.values()),
    ADMISSIONS("entree", "admissions", Shape.BOXES, "admission", Admission.values()),
    SERVICES("services", "services", Shape.BOXES, "service", NetworkService.values());

    /** How a value is typed or chosen. */
    enum Shape {
        LINE,
        /** One line that is long. */
        SENTENCE,
        TEXT,
        EMAIL,
        PHONE,
        SITE,
        COMMUNE,
        CHOICE,
        BOXES
    }

    private final String parameter;
    private final String key;
    private final Shape shape;
    private final int most;
    private final String kind;
    private final List<String> codes;

    FormField(String parameter, String key, Shape shape, int most) {
        this(parameter, key, shape, most, "", List.of());
    }

    FormField(String parameter, String key, Shape shape, String kind, Enum<?>[] values) {
        this(parameter, key, shape, 0, kind, Stream.of(values).map(Enum::name).toList());
    }

    FormField(String parameter, String key, Shape shape, int most, String kind, List<String> codes) {
        this.parameter = parameter;
        this.key = key;
        this.shape = shape;
        this.most = most;
        this.kind = kind;
        this.codes = codes;
    }

    SuggestedField field() {
        return SuggestedField.valueOf(name());
    }

    /** Its name in the form. */
    String parameter() {
        return parameter;
    }

    /** The field of the API's network that says it, and its label among the texts; its help has the same with {@code Help}. */
    String key() {
        return key;
    }

    Shape shape() {
        return shape;
    }

    /** In characters; 0 for what a parser proves and for what is chosen. */
    int most() {
        return most;
    }

    /** How the guide's pages call the kind of value that is chosen, see {@code openguide/page.properties}. */
    String kind() {
        return kind;
    }

    /** What can be chosen, by the API's names. */
    List<String> codes() {
        return codes;
    }
}
