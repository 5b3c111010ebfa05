package org.entregent.statistics;

import static org.entregent.access.Permission.STATISTICS_READ;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER_MONTH;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.impl.DSL.select;

import org.entregent.access.Ownership;
import org.entregent.access.Readers;
import org.entregent.graph.GraphExtension;
import org.entregent.graph.Scope;
import org.entregent.graph.ViewerScope;
import org.entregent.schema.jooq.public_.tables.Chapter;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** A chapter's totals: for its members and officers, and where the region's statistics may be read. */
@Component
final class ChapterStatisticsExtension extends GraphExtension<Chapter> {

    static final Readers READERS = Readers.holding(STATISTICS_READ, CHAPTER_MONTH)
            .and(Ownership.OFFICER, CHAPTER_MONTH.CHAPTER_ID)
            .and(Ownership.CHAPTER_MEMBER, CHAPTER_MONTH.CHAPTER_ID);

    ChapterStatisticsExtension() {
        super("Chapter", CHAPTER);
        object(
                        "statistics",
                        (chapter, scope) -> PeriodStatisticsType.ofChapter(
                                scope, chapter.REGION_ID, chapter.ID, currency(chapter, scope)))
                .when(ChapterStatisticsExtension::readable)
                .check(Period::complaint);
        flag("viewerCanReadStatistics", (chapter, scope) -> readable(chapter, scope.viewer()));
    }

    private static Condition readable(Chapter chapter, ViewerScope viewer) {
        return READERS.condition(chapterId -> chapter.ID, chapter.REGION_ID, viewer);
    }

    private static Field<String> currency(Chapter chapter, Scope scope) {
        var region = scope.alias(REGION);
        return DSL.field(select(region.CURRENCY).from(region).where(region.ID.eq(chapter.REGION_ID)));
    }
}
