package org.entregent.member;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entregent.spreadsheet.Folded;

/** What a column of a file of members says. It is known by its label alone, in French or in English, wherever it stands. */
enum FileColumn {
    FIRST_NAME("Prénom", "firstName", "prenom", "first name", "firstname", "given name"),
    LAST_NAME("Nom", "lastName", "nom", "name", "nom de famille", "last name", "lastname", "family name", "surname"),
    FIRM("Entreprise", "firmName", "entreprise", "societe", "raison sociale", "firm", "company", "company name"),
    SIRET("SIRET", "siret", "siret", "no siret", "n siret", "numero siret", "numero de siret"),
    SPECIALTY("Métier", "specialtyId", "metier", "specialite", "profession", "specialty", "trade", "classification"),
    EMAIL(
            "Courriel",
            "email",
            "courriel",
            "email",
            "e mail",
            "mail",
            "adresse mail",
            "adresse e mail",
            "email address"),
    PHONE("Téléphone", "phone", "telephone", "tel", "portable", "mobile", "phone", "phone number"),
    WEBSITE("Site", "website", "site", "site web", "site internet", "website", "url"),
    COMMUNE("Commune", "communeId", "commune", "ville", "town", "city"),
    POSTAL_CODE("Code postal", "postalCode", "code postal", "cp", "postal code", "postcode", "zip code", "zip"),
    INSEE_CODE("Code INSEE", "inseeCode", "code insee", "insee", "code commune", "insee code"),
    CHAPTER("Groupe", "chapterId", "groupe", "chapter", "group"),
    JOINED_ON(
            "Membre depuis",
            "joinedOn",
            "membre depuis",
            "membre depuis le",
            "date d entree",
            "member since",
            "joined on");

    private static final Set<FileColumn> OPTIONAL =
            Set.of(WEBSITE, COMMUNE, POSTAL_CODE, INSEE_CODE, CHAPTER, JOINED_ON);

    private final String label;
    private final String field;
    private final Set<String> labels;

    FileColumn(String label, String field, String... labels) {
        this.label = label;
        this.field = field;
        this.labels = Set.of(labels);
    }

    /** What it is usually called. */
    String label() {
        return label;
    }

    /** No file is without it. */
    boolean isRequired() {
        return !OPTIONAL.contains(this);
    }

    static Optional<FileColumn> called(String label) {
        var folded = Folded.of(label);
        return Stream.of(values())
                .filter(column -> column.labels.contains(folded))
                .findFirst();
    }

    /** By the name that the inputs of other verbs have for the same. */
    static FileColumn ofField(String field) {
        return Stream.of(values())
                .filter(column -> column.field.equals(field))
                .findFirst()
                .orElseThrow();
    }
}
