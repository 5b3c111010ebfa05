package org.entregent.chapter;

import static org.entregent.access.Permission.CHAPTERS_MANAGE;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.REGION;

import org.entregent.graph.GraphExtension;
import org.entregent.region.CurrentDay;
import org.entregent.region.ReferenceCodes;
import org.entregent.schema.jooq.public_.tables.Region;
import org.springframework.stereotype.Component;

/** A region's chapters. */
@Component
final class RegionChaptersExtension extends GraphExtension<Region> {

    RegionChaptersExtension(ReferenceCodes codes) {
        super("Region", REGION);
        ChapterType.choices(
                connection(
                        "chapters",
                        CHAPTER,
                        (region, chapter) ->
                                chapter.REGION_ID.eq(region.ID).and(CurrentDay.isBefore(chapter.CLOSED_ON))),
                codes);
        flag("viewerCanManageChapters", (region, scope) -> scope.viewer().reaches(region.ID, CHAPTERS_MANAGE));
    }
}
