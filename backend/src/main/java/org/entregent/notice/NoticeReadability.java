package org.entregent.notice;

import static org.entregent.schema.jooq.public_.Tables.NOTICE;

import java.util.List;
import org.entregent.access.Ownership;
import org.entregent.access.Readers;
import org.entregent.access.ViewerValues;
import org.entregent.graph.AccessPath;
import org.entregent.graph.ViewerScope;
import org.entregent.schema.jooq.public_.tables.Notice;

/** Who reads what somebody was told: nobody but them. */
final class NoticeReadability {

    static final Readers NOTICES = Readers.ofOwners(NOTICE).and(Ownership.MEMBER, NOTICE.RECIPIENT_ID);

    private NoticeReadability() {}

    static List<AccessPath> ways(Notice notice, ViewerScope viewer) {
        return NOTICES.waysToOwned(
                notice, viewer, () -> AccessPath.each(notice.REGION_ID, ViewerValues.regions(viewer)));
    }
}
