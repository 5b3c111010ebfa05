package org.entregent.dues;

import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.STANDING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.access.MembershipStatus;
import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Chapter;
import org.entregent.schema.jooq.public_.tables.Standing;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

/** How a chapter's memberships stand. */
@Component
final class ChapterStandingsExtension extends GraphExtension<Chapter> {

    /** With those who left in some years. */
    private static final int OF_CHAPTER = 100;

    ChapterStandingsExtension() {
        super("Chapter", CHAPTER);
        connection(
                        "memberships",
                        STANDING,
                        (chapter, standing) -> standing.REGION_ID
                                .eq(chapter.REGION_ID)
                                .and(standing.CHAPTER_ID.eq(chapter.ID))
                                .and(isNotWithdrawn(standing)))
                .filter("statuses", VARCHAR.array(), (standing, statuses) -> standing.STATUS.eq(any(statuses)))
                .filter("renewals", VARCHAR.array(), (standing, renewals) -> standing.RENEWAL.eq(any(renewals)))
                .holds((viewer, given) -> OF_CHAPTER)
                .looking("statuses", 1)
                .looking("renewals", 1)
                .order(standing -> List.of(standing.DUE_ON.asc()));
        flag(
                "viewerCanRunMemberships",
                (chapter, scope) -> DuesReadability.runs(chapter.REGION_ID, chapter.ID, scope.viewer()));
    }

    /** Taken back with their import: they never were. */
    private static Condition isNotWithdrawn(Standing standing) {
        return standing.STATUS.ne(inline(MembershipStatus.WITHDRAWN.name()));
    }
}
