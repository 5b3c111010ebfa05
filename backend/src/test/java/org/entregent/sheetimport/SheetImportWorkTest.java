package org.entregent.sheetimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.sheetimport.SheetImportSamples.applying;
import static org.entregent.sheetimport.SheetImportSamples.undoing;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.TestTokens;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What doesn't fit into one transaction goes on by itself, whatever comes in between. */
@ApplicationTest
@DemonstrationData
class SheetImportWorkTest {

    private static final String EDITOR = "editrice@bouches-du-rhone.example";
    private static final int ROWS = 1_200;

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    TestTokens tokens;

    @Autowired
    SheetImportWork work;

    Verbs editor;
    SheetFiles files;
    String name = "";

    @BeforeEach
    void enter() {
        editor = new Verbs(graphQl.as(EDITOR));
        files = new SheetFiles(tokens.browser(), EDITOR);
        name = "Les Longues Listes " + UUID.randomUUID();
    }

    /** As after a crash: a transaction of a few hundred sheets is kept whole or not at all, and the next look goes on after it. */
    @Test
    void whatWasBegunIsFinished() {
        var before = published();
        var kept = files.sent("FR-13", file(ROWS));
        var begun = editor.done("applySheetImport", applying(kept, "PUBLISHED"));
        assertThat(begun.at("/state").asString()).isEqualTo("APPLYING");
        assertThat(begun.at("/doneCount").asInt()).isEqualTo(ImportCallRepository.BATCH);
        // The public sees nothing of it before it is whole.
        assertThat(published()).isEqualTo(before);
        assertThat(Owner.ask(
                        "select count(*) from network join sheet_import_row on applied_id = network.id where import_id = '"
                                + uuid(kept) + "' and status = 'PUBLISHED'"))
                .isEqualTo(Integer.toString(ImportCallRepository.BATCH));

        work.goOn();
        var applied = read(kept);
        assertThat(applied.at("/state").asString()).isEqualTo("APPLIED");
        assertThat(applied.at("/doneCount").asInt()).isEqualTo(ROWS);
        assertThat(applied.at("/leftCount").asInt()).isZero();
        assertThat(published()).isEqualTo(before + ROWS);

        var undoing = editor.done("undoSheetImport", undoing(kept));
        assertThat(undoing.at("/state").asString()).isEqualTo("UNDOING");
        assertThat(published()).isEqualTo(before + ROWS);
        // Somebody edits one of those that are still to be taken back.
        edit(kept, "returned is null");
        work.goOn();
        var undone = read(kept);
        assertThat(undone.at("/state").asString()).isEqualTo("UNDONE");
        assertThat(undone.at("/takenBackCount").asInt()).isEqualTo(ROWS - 1);
        assertThat(undone.at("/keptCount").asInt()).isEqualTo(1);
        assertThat(published()).isEqualTo(before + 1);
    }

    @Test
    void whatCannotBeWrittenIsTakenBackWhole() {
        var before = published();
        var kept = files.sent("FR-13", file(ROWS));
        editor.done("applySheetImport", applying(kept, "PUBLISHED"));
        Owner.sql().execute("""
                update sheet_import_row set content = '{"name":"Les Longues Listes","family":"NOBODY_KNOWS"}'
                where import_id = ? and line = (select max(line) from sheet_import_row where import_id = ?)""", uuid(kept), uuid(kept));
        for (var look = 0; look < 5; look++) {
            work.goOn();
        }
        assertThat(read(kept).at("/state").asString()).isEqualTo("UNDOING");
        work.goOn();
        var undone = read(kept);
        assertThat(undone.at("/state").asString()).isEqualTo("UNDONE");
        assertThat(undone.at("/undoneBy").isNull()).isTrue();
        assertThat(published()).isEqualTo(before);
    }

    /** A large file; what it takes is printed. {@code -Dtests.sheets=20000} has it be the largest that may come. */
    @Test
    @Tag("long")
    void manySheetsComeAtOnce() {
        var rows = Integer.getInteger("tests.sheets", 3_000);
        var file = file(rows);
        var peak = new Peak();
        var began = System.nanoTime();
        var kept = files.sent("FR-13", file);
        var sent = System.nanoTime();
        var counted = read(kept);
        assertThat(counted.at("/newCount").asInt()).isEqualTo(rows);
        editor.done("applySheetImport", applying(kept, "PUBLISHED"));
        work.goOn();
        var applied = System.nanoTime();
        assertThat(read(kept).at("/state").asString()).isEqualTo("APPLIED");
        editor.done("undoSheetImport", undoing(kept));
        work.goOn();
        var undone = System.nanoTime();
        assertThat(read(kept).at("/state").asString()).isEqualTo("UNDONE");
        System.out.printf(
                "%d sheets, %d kB: read and compared in %.1f s, written in %.1f s, taken back in %.1f s; %d MB of heap at most%n",
                rows,
                file.length() / 1024,
                (sent - began) / 1e9,
                (applied - sent) / 1e9,
                (undone - applied) / 1e9,
                peak.megabytes());
    }

    /** The most memory that the heap has had in use since it was made. */
    private static final class Peak {

        private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();

        Peak() {
            pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        }

        long megabytes() {
            return pools.stream()
                            .mapToLong(pool -> pool.getPeakUsage().getUsed())
                            .sum()
                    / 1024
                    / 1024;
        }
    }

    /** Networks that nobody has, each with what a usual sheet says. */
    private String file(int rows) {
        var all = new ArrayList<List<String>>();
        all.add(List.of(
                "Nom",
                "Famille",
                "Résumé",
                "Présentation",
                "Départements",
                "Commune du siège",
                "Services",
                "Cotisation",
                "Rythme des réunions"));
        for (var row = 0; row < rows; row++) {
            all.add(List.of(
                    name + " " + row,
                    "Métier",
                    "Le réseau numéro " + row + " d’une longue liste.",
                    "On s’y retrouve une fois par mois, autour d’une table, et l’on y parle de ce qui occupe chacun.",
                    "13",
                    "13055",
                    "TRAINING CONVIVIALITY",
                    "150",
                    "MONTHLY"));
        }
        return SheetFiles.csv(all);
    }

    /** As somebody does who writes on the sheet of the last of these rows, if there is one. */
    private static void edit(String kept, String which) {
        Owner.sql()
                .execute(
                        "update network set version = version + 1 where id = (select applied_id from sheet_import_row where import_id = ? and "
                                + which + " order by line desc limit 1)",
                        uuid(kept));
    }

    private JsonNode read(String kept) {
        return editor.read("sheetImport", kept);
    }

    private static UUID uuid(String kept) {
        return UUID.fromString(kept.substring(kept.lastIndexOf('_') + 1));
    }

    private static int published() {
        return Integer.parseInt(Owner.ask(
                "select count(*) from network_card join region on region.id = region_id where code = 'FR-13'"));
    }
}
