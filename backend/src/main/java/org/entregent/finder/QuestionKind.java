package org.entregent.finder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a question may be about: a field of the sheets, what these may say there, and how many options may be chosen. */
enum QuestionKind {
    PLACE("place", "ou", 1, List.of()),
    FIRM_SIZE(
            "firmSize",
            "taille",
            1,
            List.of("NO_EMPLOYEE", "FROM_1_TO_9", "FROM_10_TO_49", "FROM_50_TO_249", "FROM_250")),
    /** Which activities there are is known by the database alone. */
    ACTIVITY("activity", "activite", 1, List.of()),
    SOUGHT(
            "sought",
            "recherche",
            3,
            List.of(
                    "CONVIVIALITY",
                    "TRAINING",
                    "LOBBYING",
                    "COOPERATIVE_PROJECTS",
                    "OUTSOURCED_SERVICES",
                    "REFERRALS",
                    "INFORMATION",
                    "NEW_CUSTOMERS",
                    "ECONOMIC_INFORMATION",
                    "SHARED_EXPERIENCE",
                    "ADDRESS_BOOK",
                    "COMMON_CAUSES",
                    "PURCHASING",
                    "INNOVATION",
                    "RECRUITMENT",
                    "EXPORT",
                    "ENVIRONMENT")),
    FREQUENCY(
            "frequency",
            "rythme",
            1,
            List.of("WEEKLY", "FORTNIGHTLY", "MONTHLY", "QUARTERLY", "TWICE_A_YEAR", "YEARLY")),
    BUDGET("budget", "budget", 1, List.of("FREE", "UP_TO_100", "UP_TO_300", "UP_TO_600", "UP_TO_1000", "OVER_1000")),
    EXCLUSIVITY("exclusivity", "exclusivite", 1, List.of("SEAT_PER_TRADE", "SEVERAL_PER_TRADE"));

    private final String field;
    private final String parameter;
    private final int mostChoices;
    private final List<String> sayings;

    QuestionKind(String field, String parameter, int mostChoices, List<String> sayings) {
        this.field = field;
        this.parameter = parameter;
        this.mostChoices = mostChoices;
        this.sayings = sayings;
    }

    /** Where answers have it. */
    String field() {
        return field;
    }

    /** What it is called in addresses. */
    String parameter() {
        return parameter;
    }

    static Optional<QuestionKind> named(String parameter) {
        return Stream.of(values())
                .filter(kind -> kind.parameter.equals(parameter))
                .findFirst();
    }

    int mostChoices() {
        return mostChoices;
    }

    /** What sheets may say of it, in order where there is one. */
    List<String> sayings() {
        return sayings;
    }

    boolean offersOptions() {
        return this != PLACE;
    }

    /** Whether sheets may say all of this, as far as can be told without asking. */
    boolean mayBeSaid(List<String> said) {
        return this == ACTIVITY || Set.copyOf(sayings).containsAll(said);
    }
}
