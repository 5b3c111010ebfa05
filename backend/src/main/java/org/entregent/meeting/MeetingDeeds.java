package org.entregent.meeting;

import static org.entregent.schema.jooq.public_.Tables.MEETING_ATTENDANCE;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.ONE_TO_ONE;
import static org.entregent.schema.jooq.public_.Tables.TRAINING_CREDIT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.UUID;
import org.entregent.member.MemberDeeds;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/** One-to-ones, training, and marks at meetings. */
@Component
final class MeetingDeeds implements MemberDeeds {

    private static final Statement MET = Statement.of(select(MEMBER.ID)
            .from(MEMBER)
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.IMPORT_ID.eq(value(MEMBER.IMPORT_ID)))
            .and(has(ONE_TO_ONE.REGION_ID, ONE_TO_ONE.MEMBER_ID)
                    .or(has(TRAINING_CREDIT.REGION_ID, TRAINING_CREDIT.MEMBER_ID))
                    .or(exists(selectOne()
                            .from(MEETING_ATTENDANCE)
                            .where(MEETING_ATTENDANCE.REGION_ID.eq(MEMBER.REGION_ID))
                            .and(MEETING_ATTENDANCE.MEMBER_ID.eq(MEMBER.ID))
                            .and(MEETING_ATTENDANCE.MARK_ID.isNotNull())))));

    @Override
    public Question<List<UUID>> listOf(int regionId, UUID importId) {
        return MET.with(MEMBER.REGION_ID, regionId)
                .with(MEMBER.IMPORT_ID, importId)
                .list(row -> row.get(MEMBER.ID));
    }

    private static Condition has(TableField<?, Integer> regionId, TableField<?, UUID> memberId) {
        return exists(
                selectOne().from(memberId.getTable()).where(regionId.eq(MEMBER.REGION_ID), memberId.eq(MEMBER.ID)));
    }
}
