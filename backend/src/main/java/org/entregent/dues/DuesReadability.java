package org.entregent.dues;

import static org.entregent.access.Permission.DUES_READ;
import static org.entregent.access.Permission.DUES_RUN;
import static org.entregent.access.ViewerValues.isActingMember;
import static org.entregent.access.ViewerValues.isOwnChapter;
import static org.entregent.schema.jooq.public_.Tables.DUES_PAYMENT;
import static org.entregent.schema.jooq.public_.Tables.DUES_TAKEBACK;
import static org.entregent.schema.jooq.public_.Tables.STANDING;
import static org.entregent.schema.jooq.public_.Tables.STANDING_EVENT;

import java.util.UUID;
import org.entregent.access.Ownership;
import org.entregent.access.Readers;
import org.entregent.graph.ViewerScope;
import org.entregent.schema.jooq.public_.tables.Standing;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;

/** Who may read how memberships stand: the chapter's officers, who steers its region, and each member of their own. */
final class DuesReadability {

    static final Readers STANDINGS = of(STANDING, STANDING.CHAPTER_ID, STANDING.MEMBER_ID);
    static final Readers EVENTS = of(STANDING_EVENT, STANDING_EVENT.CHAPTER_ID, STANDING_EVENT.MEMBER_ID);
    static final Readers PAYMENTS = of(DUES_PAYMENT, DUES_PAYMENT.CHAPTER_ID, DUES_PAYMENT.MEMBER_ID);
    static final Readers TAKEBACKS = of(DUES_TAKEBACK, DUES_TAKEBACK.CHAPTER_ID, DUES_TAKEBACK.MEMBER_ID);

    private DuesReadability() {}

    private static Readers of(Table<?> table, TableField<?, UUID> chapterId, TableField<?, UUID> memberId) {
        return Readers.holding(DUES_READ, table)
                .and(Ownership.OFFICER, chapterId)
                .and(Ownership.MEMBER, memberId);
    }

    /** Whether the viewer leads the chapter's memberships on. */
    static Condition runs(Field<Integer> regionId, Field<UUID> chapterId, ViewerScope viewer) {
        return viewer.reaches(regionId, DUES_RUN).or(isOwnChapter(chapterId, viewer));
    }

    /** The same of one membership: nobody does so with their own. */
    static Condition leads(Standing standing, ViewerScope viewer) {
        return runs(standing.REGION_ID, standing.CHAPTER_ID, viewer).andNot(isActingMember(standing.MEMBER_ID, viewer));
    }
}
