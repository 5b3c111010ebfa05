package org.entregent.membership;

import static org.entregent.schema.jooq.public_.Tables.APPLICATION;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION_VOTER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
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

/** Whom members proposed, and about whom they were asked to vote. */
@Component
final class ApplicationDeeds implements MemberDeeds {

    private static final Statement PROPOSED = Statement.of(select(MEMBER.ID)
            .from(MEMBER)
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.IMPORT_ID.eq(value(MEMBER.IMPORT_ID)))
            .and(has(APPLICATION.REGION_ID, APPLICATION.SPONSOR_ID)
                    .or(has(APPLICATION_VOTER.REGION_ID, APPLICATION_VOTER.MEMBER_ID))));

    @Override
    public Question<List<UUID>> listOf(int regionId, UUID importId) {
        return PROPOSED.with(MEMBER.REGION_ID, regionId)
                .with(MEMBER.IMPORT_ID, importId)
                .list(row -> row.get(MEMBER.ID));
    }

    private static Condition has(TableField<?, Integer> regionId, TableField<?, UUID> memberId) {
        return exists(
                selectOne().from(memberId.getTable()).where(regionId.eq(MEMBER.REGION_ID), memberId.eq(MEMBER.ID)));
    }
}
