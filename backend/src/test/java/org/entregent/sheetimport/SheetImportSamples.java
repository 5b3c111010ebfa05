package org.entregent.sheetimport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.Owner;

/** Imports that wait to be decided upon, and the inputs of the verbs that decide. */
final class SheetImportSamples {

    private SheetImportSamples() {}

    /** One with a new row, whose third column nobody knows, as if its file had been sent. */
    static String begun(String region) {
        var id = UUID.randomUUID();
        Owner.sql().execute("""
                insert into sheet_import (region_id, id, uploaded_at, file_name, digest, labels, fields, row_count)
                select id, ?, now(), 'exemple.csv', repeat('0', 64), '{Nom,Famille,Devise}', '{NAME,FAMILY,""}', 1
                from region where code = ?""", id, region);
        Owner.sql().execute("""
                insert into sheet_import_row (region_id, import_id, line, cells, content, name)
                select region_id, id, 2, array[name, 'Métier', 'Toujours prêts.'],
                  jsonb_build_object('name', name, 'family', 'TRADE'), name
                from (select *, 'Les Essais ' || id as name from sheet_import) as kept where id = ?""", id);
        Owner.sql().execute("select app.sheet_import_compare(region_id, id) from sheet_import where id = ?", id);
        return Owner.ask("select 'sim_' || region_id || '_' || id from sheet_import where id = '" + id + "'");
    }

    static Map<String, Object> naming(String kept, int place, String field) {
        return Map.of("importId", kept, "columns", List.of(Map.of("place", place, "field", field)));
    }

    /** For all rows that differ. */
    static Map<String, Object> choosing(String kept, String choice) {
        return Map.of("importId", kept, "choice", choice);
    }

    static Map<String, Object> applying(String kept, String entry) {
        return new LinkedHashMap<>(Map.of(
                "commandId", UUID.randomUUID().toString(), "importId", kept, "entry", entry, "withoutFaulty", false));
    }

    static Map<String, Object> undoing(String kept) {
        return Map.of("commandId", UUID.randomUUID().toString(), "importId", kept);
    }
}
