package org.entregent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Every query of the web application's pages, with values of the demonstration. */
final class TrainingReads {

    /** A member sees neither a region's figures nor those of other chapters, nor edits a guide. */
    private static final Set<String> OF_DIRECTORS = Set.of(
            "ExportComparedQuery",
            "FiguresPageQuery",
            "ImportFileRowsQuery",
            "ImportsPageQuery",
            "ReadersQuery",
            "RegionPageQuery",
            "ImportsWaitingQuery",
            "SheetImportListQuery",
            "SheetImportPageQuery");

    /** Nor does a director look after the installation. */
    private static final Set<String> OF_ADMINISTRATORS =
            Set.of("ClientPageQuery", "MailListPageQuery", "PartnerPageQuery", "PartnersPageQuery");

    private static final Map<String, Object> BY_TYPE = Map.of(
            "ReferralFilter", Map.of(),
            "ReferralOrder", "CHANGED_AT_DESC",
            "MemberOrder", "NAME",
            "ChapterOrder", "NAME",
            "MeetingOrder", "HELD_ON_ASC",
            "Boolean", false);

    private final Collection<TrainingOperation> operations;
    private final Map<String, Object> byName;

    TrainingReads(Collection<TrainingOperation> operations, LocalDate today) {
        this.operations = operations.stream()
                .filter(operation -> operation.kind().equals("query"))
                .toList();
        var month = today.withDayOfMonth(1);
        this.byName = Map.of(
                "first",
                20,
                "code",
                "FR-14",
                "region",
                "FR-14",
                "search",
                "an",
                "isOfReferral",
                true,
                "month",
                month,
                "from",
                month.minusMonths(6),
                "to",
                month,
                "lastDay",
                month.minusDays(1));
    }

    /** Who asks the questions. */
    record Readers(TrainingBrowser member, TrainingBrowser director, TrainingBrowser administrator) {

        private TrainingBrowser of(String operation) {
            if (OF_ADMINISTRATORS.contains(operation)) {
                return administrator;
            }
            return OF_DIRECTORS.contains(operation) ? director : member;
        }
    }

    /** Asks each of them once. */
    void ask(Readers readers, TrainingStories.Made made) {
        for (var operation : operations) {
            readers.of(operation.name()).ask(operation, variables(operation, made));
        }
    }

    private Map<String, Object> variables(TrainingOperation operation, TrainingStories.Made made) {
        var variables = new HashMap<String, Object>();
        // Lists want to know how many, though their documents don't say so.
        variables.put("first", byName.get("first"));
        operation.variables().forEach((name, type) -> variables.put(name, value(operation.name(), name, type, made)));
        return variables;
    }

    private Object value(String operation, String name, String type, TrainingStories.Made made) {
        if (type.equals("ID")) {
            return switch (operation) {
                case "ReferralPageQuery", "RecordPageQuery" -> made.referral();
                case "BusinessPageQuery" -> made.business();
                case "ChapterPageQuery",
                        "AdministeredChapterPageQuery",
                        "MeetingsPageQuery",
                        "ExportMeetingsQuery",
                        "NextMeetingQuery" -> made.chapter();
                default -> made.member();
            };
        }
        var value = byName.getOrDefault(name, BY_TYPE.get(type));
        if (value == null) {
            throw new IllegalStateException("The training knows no $%s: %s! for %s".formatted(name, type, operation));
        }
        return value;
    }
}
