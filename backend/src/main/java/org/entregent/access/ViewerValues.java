package org.entregent.access;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.condition;

import java.util.UUID;
import org.entregent.graph.ViewerScope;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** What {@link Viewer#value} carries, as placeholders for declarations. */
public final class ViewerValues {

    private ViewerValues() {}

    /** The member is the viewer. */
    public static Condition isOwnMember(Field<UUID> memberId, ViewerScope viewer) {
        return memberId.eq(any(viewer.value("ownMembers", SQLDataType.UUID.array())));
    }

    /** The viewer holds an office in the chapter. */
    public static Condition isOwnChapter(Field<UUID> chapterId, ViewerScope viewer) {
        return chapterId.eq(any(viewer.value("ownChapters", SQLDataType.UUID.array())));
    }

    /** The viewer is a member of the chapter. */
    public static Condition isHomeChapter(Field<UUID> chapterId, ViewerScope viewer) {
        return chapterId.eq(any(viewer.value("homeChapters", SQLDataType.UUID.array())));
    }

    /** The viewer is a partner organisation's client. */
    public static Condition isPartner(ViewerScope viewer) {
        return condition(viewer.value("isPartner", SQLDataType.BOOLEAN));
    }

    /** The regions in which the viewer holds anything. */
    public static Field<Integer[]> regions(ViewerScope viewer) {
        return viewer.value("regions", SQLDataType.INTEGER.array());
    }

    /** The viewer holds a membership in force. */
    public static Condition hasOwnMembers(ViewerScope viewer) {
        return cardinality(viewer.value("ownMembers", SQLDataType.UUID.array())).gt(0);
    }

    /** The regions in which the viewer may read any referral at all, be it only their own. */
    public static Field<Integer[]> referralRegions(ViewerScope viewer) {
        return viewer.value("referralRegions", SQLDataType.INTEGER.array());
    }

    /** A secret of this viewer's pseudonyms. */
    public static Field<String> pseudonymKey(ViewerScope viewer) {
        return viewer.value("pseudonymKey", SQLDataType.VARCHAR);
    }
}
