package org.entregent.member;

import static org.entregent.access.ViewerValues.isOwnMember;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.BOOLEAN;

import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.Member;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What of a membership is its holder's alone to read: narrower than the policy of the table, which knows colleagues, too. */
@Component
final class OwnMembershipType extends GraphType<Member> {

    OwnMembershipType() {
        super("OwnMembership", MEMBER);
        key(MEMBER.REGION_ID, MEMBER.ID);
        region(MEMBER.REGION_ID);
        visible((member, viewer) -> isOwnMember(member.ID, viewer));

        computed("partnerListed", BOOLEAN.notNull(), OwnMembershipType::isListed);
        field("partnerAnsweredOn", MEMBER.PARTNER_ANSWERED_ON);
        field("firstStepsLeft", MEMBER.FIRST_STEPS_LEFT);
    }

    private static Field<Boolean> isListed(Member member, Scope scope) {
        var card = scope.alias(MEMBER_CARD);
        return DSL.field(select(card.PARTNER_LISTED).from(card).where(card.ID.eq(member.ID)));
    }
}
