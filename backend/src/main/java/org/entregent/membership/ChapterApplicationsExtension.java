package org.entregent.membership;

import static org.entregent.access.ViewerValues.isHomeChapter;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.TRADE_RULING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Chapter;
import org.springframework.stereotype.Component;

/** Who applied for a chapter's seats, and what its committee said of trades. */
@Component
final class ChapterApplicationsExtension extends GraphExtension<Chapter> {

    /** In a few years. */
    private static final int OF_CHAPTER = 100;

    ChapterApplicationsExtension() {
        super("Chapter", CHAPTER);
        connection(
                        "applications",
                        APPLICATION,
                        (chapter, application) ->
                                application.REGION_ID.eq(chapter.REGION_ID).and(application.CHAPTER_ID.eq(chapter.ID)))
                .filter("statuses", VARCHAR.array(), (application, statuses) -> application.STATUS.eq(any(statuses)))
                .holds((viewer, given) -> OF_CHAPTER)
                .looking("statuses", 1)
                .order(application -> List.of(application.SUBMITTED_AT.desc()));
        list(
                        "tradeRulings",
                        TRADE_RULING,
                        (chapter, ruling, scope) -> ruling.REGION_ID
                                .eq(chapter.REGION_ID)
                                .and(ruling.CHAPTER_ID.eq(chapter.ID))
                                .and(TradeRulingType.holds(ruling, scope)))
                .order(ruling -> List.of(ruling.RULED_ON.desc()))
                .atMost(TradeRulingType.MOST);
        flag(
                "viewerCanApply",
                (chapter, scope) -> isHomeChapter(chapter.ID, scope.viewer())
                        .or(ApplicationReadability.runs(chapter.REGION_ID, chapter.ID, scope.viewer()))
                        .and(chapter.CLOSED_ON.isNull()));
        flag(
                "viewerCanRunApplications",
                (chapter, scope) -> ApplicationReadability.runs(chapter.REGION_ID, chapter.ID, scope.viewer()));
    }
}
