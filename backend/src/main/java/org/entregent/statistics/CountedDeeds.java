package org.entregent.statistics;

import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_MONTH;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.UUID;
import org.entregent.member.MemberDeeds;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Component;

/** Whatever counts for a member, be it a referral or closed business that names them, has left totals of theirs. */
@Component
final class CountedDeeds implements MemberDeeds {

    private static final Statement COUNTED = Statement.of(select(MEMBER.ID)
            .from(MEMBER)
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.IMPORT_ID.eq(value(MEMBER.IMPORT_ID)))
            .and(exists(selectOne()
                    .from(MEMBER_MONTH)
                    .where(MEMBER_MONTH.REGION_ID.eq(MEMBER.REGION_ID), MEMBER_MONTH.MEMBER_ID.eq(MEMBER.ID)))));

    @Override
    public Question<List<UUID>> listOf(int regionId, UUID importId) {
        return COUNTED.with(MEMBER.REGION_ID, regionId)
                .with(MEMBER.IMPORT_ID, importId)
                .list(row -> row.get(MEMBER.ID));
    }
}
