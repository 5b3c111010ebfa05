package org.entregent.statistics;

import static org.entregent.access.ViewerValues.isOwnMember;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;

import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.MemberCard;
import org.springframework.stereotype.Component;

/** A member's own figures. */
@Component
final class MemberFiguresExtension extends GraphExtension<MemberCard> {

    MemberFiguresExtension() {
        super("Member", MEMBER_CARD);
        object("figures", MemberFiguresType::of)
                .when((member, viewer) -> isOwnMember(member.ID, viewer))
                .check(Period::complaint);
    }
}
