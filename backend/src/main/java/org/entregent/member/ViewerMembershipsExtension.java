package org.entregent.member;

import static org.entregent.access.ViewerValues.isOwnMember;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;

import java.util.List;
import org.entregent.graph.GraphExtension;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** The viewer's own memberships. */
@Component
final class ViewerMembershipsExtension extends GraphExtension<Table<?>> {

    private static final int MOST = 10;

    ViewerMembershipsExtension() {
        super("Viewer");
        list("memberships", MEMBER_CARD, (viewer, member, scope) -> isOwnMember(member.ID, scope.viewer()))
                .order(member -> List.of(member.JOINED_ON.asc()))
                .atMost(MOST);
    }
}
