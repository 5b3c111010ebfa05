package org.entregent.meeting;

import static org.entregent.schema.jooq.public_.Tables.MEETING_ENTRY;
import static org.entregent.schema.jooq.public_.Tables.MEETING_TAKEBACK;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.entregent.graph.Scope;
import org.jooq.Condition;
import org.jooq.Field;

/** Whether something that a member recorded was taken back, or still can be. */
final class Takebacks {

    private Takebacks() {}

    /** When it was taken back; null while it stands. */
    static Field<OffsetDateTime> at(Scope scope, Field<Integer> regionId, Field<UUID> factId, Field<UUID> memberId) {
        var takeback = scope.alias(MEETING_TAKEBACK);
        return field(select(takeback.TAKEN_BACK_AT)
                .from(takeback)
                .where(takeback.REGION_ID.eq(regionId), takeback.FACT_ID.eq(factId), takeback.MEMBER_ID.eq(memberId))
                .and(MeetingReadability.TAKEBACKS.condition(takeback, takeback.REGION_ID, scope.viewer())));
    }

    /** Whether no meeting counts it yet. */
    static Condition isWaiting(Scope scope, Field<Integer> regionId, Field<UUID> factId, Field<UUID> memberId) {
        var entry = scope.alias(MEETING_ENTRY);
        return exists(selectOne()
                .from(entry)
                .where(entry.REGION_ID.eq(regionId), entry.FACT_ID.eq(factId), entry.MEMBER_ID.eq(memberId))
                .and(entry.QUANTITY.gt(0))
                .and(entry.MEETING_ID.isNull())
                .and(MeetingReadability.ENTRIES.condition(entry, entry.REGION_ID, scope.viewer())));
    }
}
