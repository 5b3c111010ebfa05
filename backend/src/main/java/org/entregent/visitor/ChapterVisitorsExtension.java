package org.entregent.visitor;

import static org.entregent.access.ViewerValues.isHomeChapter;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.VISITOR;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Chapter;
import org.springframework.stereotype.Component;

/** A chapter's visitors, and who may invite some. */
@Component
final class ChapterVisitorsExtension extends GraphExtension<Chapter> {

    /** Of some years. */
    private static final int OF_CHAPTER = 1_000;

    ChapterVisitorsExtension() {
        super("Chapter", CHAPTER);
        connection(
                        "visitors",
                        VISITOR,
                        (chapter, visitor) ->
                                visitor.REGION_ID.eq(chapter.REGION_ID).and(visitor.CHAPTER_ID.eq(chapter.ID)))
                .filter("statuses", VARCHAR.array(), (visitor, statuses) -> visitor.STATUS.eq(any(statuses)))
                .filter(
                        "toFollowUp",
                        BOOLEAN,
                        (visitor, toFollowUp) -> visitor.STATUS
                                .eq(inline(VisitorStatus.ATTENDED.name()))
                                .eq(toFollowUp))
                .holds((viewer, given) -> OF_CHAPTER)
                .looking("statuses", 1)
                .order(visitor -> List.of(visitor.CREATED_AT.desc()));
        flag(
                "viewerCanInviteVisitors",
                (chapter, scope) -> isHomeChapter(chapter.ID, scope.viewer()).and(chapter.CLOSED_ON.isNull()));
    }
}
