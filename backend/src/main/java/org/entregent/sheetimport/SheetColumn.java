package org.entregent.sheetimport;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.spreadsheet.Folded;

/**
 * What a column of a file of sheets says. It is known by its label alone, wherever it stands: by the name that open data have for it,
 * by what it is called in French, or in other ways.
 */
enum SheetColumn {
    SLUG("slug", "Adresse de la fiche", "address of the sheet"),
    REGION("region", "Région"),
    NAME(
            "name",
            "Nom du réseau",
            "nom",
            "réseau",
            "dénomination",
            "raison sociale",
            "network",
            "network name",
            "name of the network"),
    ACRONYM("acronym", "Sigle", "acronyme"),
    FAMILY("family", "Famille"),
    LEGAL_FORM("legalForm", "Forme juridique", "statut juridique", "legal form"),
    RNA("rna", "Numéro RNA", "n° RNA", "no RNA", "RNA number"),
    SIREN("siren", "SIREN", "numéro SIREN", "n° SIREN", "no SIREN"),
    SUMMARY("summary", "En une ligne", "résumé", "accroche", "in one line"),
    DESCRIPTION("description", "Présentation", "texte", "about"),
    DEPARTMENT_CODES("departments", "Départements", "département", "department"),
    COMMUNE_CODES("communes", "Communes", "communes couvertes"),
    ALL_ACTIVITIES("allActivities", "Toutes les activités", "all activities"),
    NAF_REV_2_CODES(
            "activitiesNafRev2", "Activités (NAF rév. 2)", "activités", "NAF", "activities", "activities naf rev 2"),
    NAF_2025_CODES("activitiesNaf2025", "Activités (NAF 2025)", "activities naf 2025"),
    AUDIENCES("audiences", "Public", "audience", "pour qui", "for"),
    FIRM_SIZES("firmSizes", "Taille des entreprises", "firm sizes", "size of the firms"),
    MEMBER_COUNT(
            "memberCount", "Nombre de membres", "membres", "adhérents", "members", "member count", "number of members"),
    FIRM_COUNT("firmCount", "Nombre d’entreprises", "entreprises", "firms", "firm count", "number of firms"),
    FEE_BAND("feeBand", "Cotisation", "cotisation annuelle", "tarif", "fee", "fee band"),
    ADMISSIONS("admissions", "Comment on y entre", "admission", "entrée", "how one comes in"),
    FREQUENCY("frequency", "Rythme des réunions", "fréquence", "rythme", "meetings"),
    TIME_SLOTS("timeSlots", "Horaires", "créneaux", "moments", "time slots", "times"),
    SERVICES("services", "Services", "service"),
    GOALS("goals", "On y vient pour", "objectifs", "buts", "one comes to"),
    CONTACT_NAME("contactName", "À qui s’adresser", "contact", "nom du contact", "contact name", "whom to ask for"),
    CONTACT_EMAIL(
            "contactEmail", "Adresse e-mail", "courriel", "email", "e-mail", "mail", "contact email", "e-mail address"),
    CONTACT_PHONE("contactPhone", "Téléphone", "tél", "tel", "phone", "contact phone"),
    WEBSITE("website", "Site", "site web", "site internet", "url du site"),
    ADDRESS("address", "Adresse", "adresse du siège", "rue", "street"),
    COMMUNE_CODE("commune", "Commune du siège", "code INSEE", "code commune", "INSEE", "commune of its seat"),
    COMMUNE_NAME("communeName", "Nom de la commune", "ville", "town", "city", "commune name", "name of the commune"),
    POSTAL_CODE("postalCode", "Code postal", "CP", "postal code", "zip", "postcode"),
    LATITUDE("latitude", "Latitude", "lat"),
    LONGITUDE("longitude", "Longitude", "lon", "lng"),
    LANGUAGES("languages", "Langues", "langue", "language"),
    ACCESSIBLE("accessible", "Accessibilité", "PMR", "accès PMR", "accessibility"),
    /** A column that says nothing that a sheet would take from a file, such as its completeness. */
    NOTHING("completeness", "Complétude", "url", "status", "état", "changedAt", "verifiedOn");

    private final String openName;
    private final Set<String> labels;

    SheetColumn(String openName, String french, String... others) {
        this.openName = openName;
        this.labels = Stream.concat(Stream.of(openName, french), Arrays.stream(others))
                .map(Folded::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Optional<SheetColumn> called(String label) {
        var folded = Folded.of(label);
        return Stream.of(values())
                .filter(column -> column.labels.contains(folded))
                .findFirst();
    }

    /** By the name that the input of {@code writeNetwork} has for the same. */
    static SheetColumn ofInput(String field) {
        return switch (field) {
            case "communeIds" -> COMMUNE_CODES;
            case "communeId" -> COMMUNE_CODE;
            case "activityIds" -> NAF_REV_2_CODES;
            default ->
                Stream.of(values())
                        .filter(column -> column.openName.equals(field))
                        .findFirst()
                        .orElseThrow();
        };
    }

    /** All that it is called, folded. */
    Set<String> labels() {
        return labels;
    }

    /** The column of a version that says the same, if there is one. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
