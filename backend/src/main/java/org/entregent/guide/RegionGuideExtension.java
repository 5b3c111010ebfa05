package org.entregent.guide;

import static org.entregent.access.Permission.GUIDE_EDIT;
import static org.entregent.schema.jooq.public_.Tables.NETWORK;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Region;
import org.springframework.stereotype.Component;

/** The guide of a region, as everybody reads it and as its editors have it before them. */
@Component
final class RegionGuideExtension extends GraphExtension<Region> {

    RegionGuideExtension() {
        super("Region", REGION);
        SheetQueue.choices(connection(
                        "networkSheets",
                        NETWORK,
                        (region, sheet) -> sheet.REGION_ID.eq(region.ID).and(SheetQueue.isThere(sheet))))
                .filter("statuses", (sheet, scope) -> sheet.STATUS.eq(any(scope.argument("statuses", VARCHAR.array()))))
                .holds((viewer, given) -> NetworkList.OF_REGION)
                .sorting(2)
                .order(sheet -> List.of(sheet.STATUS_CHANGED_AT.desc()));
        object("guide", (region, scope) -> GuideType.of(region));
        flag("viewerCanEditGuide", (region, scope) -> scope.viewer().reaches(region.ID, GUIDE_EDIT));
    }
}
