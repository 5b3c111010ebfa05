package org.entregent.finder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The finder's formula, as the glossary tells it: what the statement is compared with. */
final class FinderOracle {

    private static final double MISSING = 0.4;
    private static final List<String> NEIGHBOURS_OF_13 = List.of("04", "30", "83", "84");
    private static final List<String> NEIGHBOURS_OF_84 = List.of("04", "07", "13", "26", "30", "83");

    private final Map<QuestionKind, Integer> weights;
    /** By kind and code: what fits. */
    private final Map<QuestionKind, Map<String, List<String>>> options;

    private final int homeId;

    FinderOracle(Map<QuestionKind, Integer> weights, Map<QuestionKind, Map<String, List<String>>> options, int homeId) {
        this.weights = weights;
        this.options = options;
        this.homeId = homeId;
    }

    /** Those that stay, the best first. */
    List<FinderSheet> ranked(
            List<FinderSheet> sheets, Map<QuestionKind, List<String>> answers, Set<QuestionKind> demanded) {
        Comparator<FinderSheet> worstFirst = Comparator.comparingLong(
                        (FinderSheet sheet) -> Math.round(score(sheet, answers) * 1e9))
                .thenComparing(FinderSheet::completeness)
                .thenComparing(FinderSheet::changedAt)
                .thenComparing(FinderSheet::regionId)
                .thenComparing(sheet -> sheet.id().toString());
        var ranked = new ArrayList<>(sheets.stream()
                .filter(sheet -> answers.keySet().stream()
                        .noneMatch(kind -> demanded.contains(kind) && match(kind, sheet, answers.get(kind)) == 0))
                .sorted(worstFirst)
                .toList());
        Collections.reverse(ranked);
        return ranked;
    }

    double score(FinderSheet sheet, Map<QuestionKind, List<String>> answers) {
        var sum = 0.0;
        var weight = 0;
        for (var answer : answers.entrySet()) {
            sum += weights.get(answer.getKey()) * match(answer.getKey(), sheet, answer.getValue());
            weight += weights.get(answer.getKey());
        }
        return weight == 0 ? 0 : sum / weight;
    }

    double match(QuestionKind kind, FinderSheet sheet, List<String> said) {
        return switch (kind) {
            case PLACE -> place(sheet, said.getFirst());
            case FIRM_SIZE -> band(kind, sheet.firmSizes(), said);
            case FREQUENCY -> band(kind, listed(sheet.frequency()), said);
            case BUDGET -> band(kind, listed(sheet.feeBand()), said);
            case ACTIVITY -> activity(sheet, fitting(kind, said.getFirst()));
            case SOUGHT -> sought(sheet, said);
            case EXCLUSIVITY -> exclusivity(sheet, fitting(kind, said.getFirst()));
        };
    }

    private double place(FinderSheet sheet, String said) {
        var department = said.substring(0, 2);
        var neighbours = department.equals("13") ? NEIGHBOURS_OF_13 : NEIGHBOURS_OF_84;
        if (sheet.departments().contains(department) || sheet.communes().contains(said)) {
            return 1;
        }
        if (!Collections.disjoint(sheet.departments(), neighbours)) {
            return 0.6;
        }
        if (sheet.departments().isEmpty() && sheet.communes().isEmpty()) {
            return MISSING;
        }
        return sheet.regionId() == homeId ? 0.3 : 0;
    }

    private double band(QuestionKind kind, List<String> sheetSays, List<String> said) {
        var fitting = fitting(kind, said.getFirst());
        if (sheetSays.isEmpty()) {
            return MISSING;
        }
        Predicate<String> isBeside = value -> fitting.stream()
                .anyMatch(other ->
                        Math.abs(kind.sayings().indexOf(value) - kind.sayings().indexOf(other)) == 1);
        if (sheetSays.stream().anyMatch(fitting::contains)) {
            return 1;
        }
        return sheetSays.stream().anyMatch(isBeside) ? 0.5 : 0;
    }

    private static double activity(FinderSheet sheet, List<String> fitting) {
        if (sheet.allActivities()) {
            return 1;
        }
        if (sheet.revTwo().isEmpty() && sheet.naf2025().isEmpty()) {
            return MISSING;
        }
        var named = Stream.concat(
                sheet.revTwo().stream().map(code -> "NAF_REV_2:" + code),
                sheet.naf2025().stream().map(code -> "NAF_2025:" + code));
        return named.anyMatch(code -> fitting.stream().anyMatch(other -> isSame(code, other))) ? 1 : 0;
    }

    /** The same activity, or one a part of the other: the sheets of the test know C with its 10 and F with its 43. */
    private static boolean isSame(String code, String other) {
        return code.equals(other)
                || section(code).equals(other)
                || section(other).equals(code);
    }

    private static String section(String code) {
        return code.replace(":10", ":C").replace(":43", ":F");
    }

    private double sought(FinderSheet sheet, List<String> said) {
        var offered =
                Stream.concat(sheet.services().stream(), sheet.goals().stream()).toList();
        if (offered.isEmpty()) {
            return MISSING;
        }
        var met = said.stream()
                .filter(code -> !Collections.disjoint(offered, fitting(QuestionKind.SOUGHT, code)))
                .count();
        return (double) met / said.size();
    }

    private static double exclusivity(FinderSheet sheet, List<String> fitting) {
        if (sheet.admissions().isEmpty()) {
            return MISSING;
        }
        var isExclusive = sheet.admissions().contains("SEAT_PER_TRADE");
        return fitting.contains(isExclusive ? "SEAT_PER_TRADE" : "SEVERAL_PER_TRADE") ? 1 : 0;
    }

    private List<String> fitting(QuestionKind kind, String code) {
        return options.get(kind).get(code);
    }

    private static List<String> listed(@Nullable String value) {
        return Optional.ofNullable(value).stream().toList();
    }
}
