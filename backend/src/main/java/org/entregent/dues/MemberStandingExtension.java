package org.entregent.dues;

import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.STANDING;

import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.MemberCard;
import org.springframework.stereotype.Component;

/** How a member's membership stands. */
@Component
final class MemberStandingExtension extends GraphExtension<MemberCard> {

    MemberStandingExtension() {
        super("Member", MEMBER_CARD);
        one(
                "standing",
                STANDING,
                (member, standing) -> standing.REGION_ID.eq(member.REGION_ID).and(standing.MEMBER_ID.eq(member.ID)));
    }
}
