package org.entregent.visitor;

import static org.entregent.access.Permission.MEETINGS_RUN;
import static org.entregent.access.ViewerValues.isOwnChapter;
import static org.entregent.schema.jooq.public_.Tables.VISITOR;
import static org.entregent.schema.jooq.public_.Tables.VISITOR_EVENT;

import java.util.UUID;
import org.entregent.access.Ownership;
import org.entregent.access.Readers;
import org.entregent.graph.ViewerScope;
import org.jooq.Condition;
import org.jooq.Field;

/** Who may read what of visitors: whoever runs the chapter's meetings, and members of those whom they invited. */
final class VisitorReadability {

    static final Readers VISITORS = Readers.holding(MEETINGS_RUN, VISITOR)
            .and(Ownership.MEMBER, VISITOR.INVITER_ID)
            .and(Ownership.OFFICER, VISITOR.CHAPTER_ID);

    static final Readers EVENTS = Readers.holding(MEETINGS_RUN, VISITOR_EVENT)
            .and(Ownership.MEMBER, VISITOR_EVENT.INVITER_ID)
            .and(Ownership.OFFICER, VISITOR_EVENT.CHAPTER_ID);

    private VisitorReadability() {}

    /** Whether the viewer runs the chapter's meetings. */
    static Condition runs(Field<Integer> regionId, Field<UUID> chapterId, ViewerScope viewer) {
        return viewer.reaches(regionId, MEETINGS_RUN).or(isOwnChapter(chapterId, viewer));
    }
}
