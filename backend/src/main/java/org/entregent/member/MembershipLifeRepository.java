package org.entregent.member;

import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.update;

import java.time.LocalDate;
import org.entregent.access.MembershipStatus;
import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Repository;

/** Writes how memberships stand, in regions that are open. */
@Repository
class MembershipLifeRepository {

    private static final Statement CHANGE = Statement.of(update(MEMBER)
            .set(MEMBER.STATUS, value(MEMBER.STATUS))
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.ID.eq(value(MEMBER.ID))));

    private static final Statement LEAVE = Statement.of(update(MEMBER_CARD)
            .set(MEMBER_CARD.LEFT_ON, value(MEMBER_CARD.LEFT_ON))
            .where(MEMBER_CARD.REGION_ID.eq(value(MEMBER_CARD.REGION_ID)), MEMBER_CARD.ID.eq(value(MEMBER_CARD.ID))));

    /** No new version: what is known of the person is what it was. */
    Bound change(Reference member, MembershipStatus to) {
        return CHANGE.with(MEMBER.REGION_ID, member.region())
                .with(MEMBER.ID, member.uuid())
                .with(MEMBER.STATUS, to.name());
    }

    /** @param day the last one */
    Bound leave(Reference member, LocalDate day) {
        return LEAVE.with(MEMBER_CARD.REGION_ID, member.region())
                .with(MEMBER_CARD.ID, member.uuid())
                .with(MEMBER_CARD.LEFT_ON, day);
    }
}
