package org.entregent.sheetimport;

import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.schema.jooq.public_.Tables.SHEET_IMPORT;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Region;
import org.springframework.stereotype.Component;

/** The imports of a region's guide, as its editors have them before them. */
@Component
final class RegionSheetImportsExtension extends GraphExtension<Region> {

    /** Of a guide that was begun with files, and went on so for years. */
    private static final int OF_REGION = 100;

    RegionSheetImportsExtension() {
        super("Region", REGION);
        connection(
                        "sheetImports",
                        SHEET_IMPORT,
                        (region, kept) ->
                                kept.REGION_ID.eq(region.ID).and(kept.STATE.ne(inline(ImportState.DISCARDED.name()))))
                .filter("states", (kept, scope) -> kept.STATE.eq(any(scope.argument("states", VARCHAR.array()))))
                .holds((viewer, given) -> OF_REGION)
                .order(kept -> List.of(kept.UPLOADED_AT.desc()));
    }
}
