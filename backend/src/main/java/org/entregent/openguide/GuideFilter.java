package org.entregent.openguide;

import java.util.List;
import java.util.Optional;

/** What a list of the guide is narrowed by besides words and places: how an address says it, and how the API does. */
enum GuideFilter {
    FAMILY(
            "famille",
            "family",
            "families",
            "sectorielle=SECTORAL metiers=TRADE territoriale=TERRITORIAL thematique=THEMATIC"),
    DEPARTMENT("departement", "department", "departments", ""),
    ACTIVITY("activite", "activityId", "activities", ""),
    FREQUENCY(
            "rythme",
            "frequency",
            "frequencies",
            "semaine=WEEKLY quinzaine=FORTNIGHTLY mois=MONTHLY trimestre=QUARTERLY semestre=TWICE_A_YEAR an=YEARLY"),
    FEE(
            "cotisation",
            "feeBand",
            "feeBands",
            "gratuit=FREE 100-euros=UP_TO_100 300-euros=UP_TO_300 600-euros=UP_TO_600 1000-euros=UP_TO_1000 au-dela=OVER_1000"),
    ADMISSION(
            "entree",
            "admission",
            "admissions",
            "libre=OPEN cooptation=CO_OPTED place-par-metier=SEAT_PER_TRADE vote=VOTE"),
    SERVICE(
            "service",
            "service",
            "services",
            "convivialite=CONVIVIALITY formation=TRAINING representation=LOBBYING projets=COOPERATIVE_PROJECTS"
                    + " mutualisation=OUTSOURCED_SERVICES recommandations=REFERRALS information=INFORMATION"),
    FULL("fiches", "full", "full", "completes=true autres=false");

    /** In an address, in the API's list, and among its facets. */
    final String parameter;

    final String argument;
    final String facet;

    /** None where the address says what the API does. */
    private final List<Name> names;

    GuideFilter(String parameter, String argument, String facet, String names) {
        this.parameter = parameter;
        this.argument = argument;
        this.facet = facet;
        this.names = names.isEmpty()
                ? List.of()
                : List.of(names.split(" ")).stream().map(Name::of).toList();
    }

    /** What the API calls a value of an address; empty for what is no value. */
    Optional<String> find(String said) {
        return names.isEmpty()
                ? Optional.of(said)
                : names.stream()
                        .filter(name -> name.said().equals(said))
                        .findFirst()
                        .map(Name::value);
    }

    /** What an address calls a value of the API's. */
    String nameOf(String value) {
        return names.stream()
                .filter(name -> name.value().equals(value))
                .findFirst()
                .map(Name::said)
                .orElse(value);
    }

    private record Name(String said, String value) {

        static Name of(String pair) {
            var parts = pair.split("=");
            return new Name(parts[0], parts[1]);
        }
    }
}
