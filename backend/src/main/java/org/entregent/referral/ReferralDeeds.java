package org.entregent.referral;

import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL;
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

/** Referrals, those too that were not sent yet and count nowhere. */
@Component
final class ReferralDeeds implements MemberDeeds {

    private static final Statement GAVE_OR_GOT = Statement.of(select(MEMBER.ID)
            .from(MEMBER)
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.IMPORT_ID.eq(value(MEMBER.IMPORT_ID)))
            .and(has(REFERRAL.GIVER_ID).or(has(REFERRAL.RECEIVER_ID))));

    @Override
    public Question<List<UUID>> listOf(int regionId, UUID importId) {
        return GAVE_OR_GOT
                .with(MEMBER.REGION_ID, regionId)
                .with(MEMBER.IMPORT_ID, importId)
                .list(row -> row.get(MEMBER.ID));
    }

    private static Condition has(TableField<?, UUID> side) {
        return exists(selectOne().from(REFERRAL).where(REFERRAL.REGION_ID.eq(MEMBER.REGION_ID), side.eq(MEMBER.ID)));
    }
}
