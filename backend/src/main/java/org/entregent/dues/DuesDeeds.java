package org.entregent.dues;

import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.STANDING_EVENT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.UUID;
import org.entregent.member.MemberDeeds;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Component;

/** Of whose membership officers wrote something down: what time did by itself is nobody's deed. */
@Component
final class DuesDeeds implements MemberDeeds {

    private static final Statement LED = Statement.of(select(MEMBER.ID)
            .from(MEMBER)
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.IMPORT_ID.eq(value(MEMBER.IMPORT_ID)))
            .and(exists(selectOne()
                    .from(STANDING_EVENT)
                    .where(STANDING_EVENT.REGION_ID.eq(MEMBER.REGION_ID), STANDING_EVENT.MEMBER_ID.eq(MEMBER.ID))
                    .and(STANDING_EVENT
                            .ACCOUNT_ID
                            .isNotNull()
                            .or(STANDING_EVENT.ACTION.eq(inline(StandingAction.REMOVE.name())))))));

    @Override
    public Question<List<UUID>> listOf(int regionId, UUID importId) {
        return LED.with(MEMBER.REGION_ID, regionId)
                .with(MEMBER.IMPORT_ID, importId)
                .list(row -> row.get(MEMBER.ID));
    }
}
