package org.entregent.sheetimport;

import static org.entregent.access.Sight.EVERYTHING;
import static org.entregent.access.Sight.NOTHING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entregent.Cast;
import org.entregent.FeaturePart;
import org.entregent.VerbCost;
import org.entregent.access.Landmark;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What imports of sheets bring to the tests of all features. */
final class SheetimportPart implements FeaturePart {

    @Override
    public List<Sights> sights() {
        return List.of(
                sights("sheet_import", "Files of sheets that somebody sent"),
                sights("sheet_import_row", "What the rows of such files say, and what becomes of them"),
                sights("sheet_import_label", "What columns are called in a region's files"));
    }

    private static Sights sights(String table, String words) {
        var region = Sight.of("of their region", "region_id = any (:region)");
        return Sights.of(
                Topic.GUIDE, table, words, NOTHING, NOTHING, NOTHING, NOTHING, region, EVERYTHING, NOTHING, region);
    }

    @Override
    public Set<String> behindAnother() {
        return Set.of("SheetImportRow");
    }

    @Override
    public List<Landmark> landmarks() {
        return List.of(new Landmark("sheetImport.id", "select 'sim_' || region_id || '_' || id from sheet_import"));
    }

    /** Most sheets are gone from the stage: the rows are about one that stays. */
    @Override
    public String stage() {
        return """
                update sheet_import_row set network_id = (
                  select id from network where network.region_id = sheet_import_row.region_id and status = 'PUBLISHED' order by id limit 1)
                where network_id is not null;
                insert into sheet_import_label (region_id, label, field)
                select id, 'nom du club', 'NAME' from region where code in ('FR-13', 'FR-14')""";
    }

    @Override
    public Map<String, String> owned() {
        return Map.of(
                "SheetImport",
                "(select 'sim_' || kept.region_id || '_' || kept.id from sheet_import kept where kept.region_id = member.region_id limit 1)");
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("sim", "sheet_import.id");
    }

    @Override
    public Map<String, String> selections() {
        return Map.of("SheetImport", """
                { id state fileName entry rowCount newCount knownCount changedCount faultyCount undecidedCount wantedCount doneCount
                  leftCount takenBackCount keptCount uploadedBy appliedBy undoneBy viewerCanApply viewerCanUndo region { code }
                  columns { place label field }
                  rows(first: 20) { nodes { line kind name family commune { code } choice outcome returned
                    sheet { id version } written { id status version }
                    faults { field label value reason limit otherLine } differences { field ours theirs } } } }
                """);
    }

    /** Three: what the rules need to know, all that is written with the commit, the answer. */
    @Override
    public void sayVerbs(VerbCost cost) {
        var thrownAway = SheetImportSamples.begun("FR-14");
        cost.first(3).of(Cast.DIRECTOR, "discardSheetImport", Map.of("importId", thrownAway));
        var kept = SheetImportSamples.begun("FR-14");
        cost.first(3).of(Cast.DIRECTOR, "nameSheetImportColumns", SheetImportSamples.naming(kept, 2, "SUMMARY"));
        cost.first(3).of(Cast.DIRECTOR, "chooseSheetImportRows", SheetImportSamples.choosing(kept, "KEEP_OURS"));
        cost.first(3).of(Cast.DIRECTOR, "applySheetImport", SheetImportSamples.applying(kept, "PUBLISHED"));
        cost.first(3).of(Cast.DIRECTOR, "undoSheetImport", SheetImportSamples.undoing(kept));
    }
}
