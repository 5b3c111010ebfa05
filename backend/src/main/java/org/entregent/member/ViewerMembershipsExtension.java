package org.entregent.member;

import static org.entregent.access.Permission.MEMBERS_MANAGE;
import static org.entregent.access.ViewerValues.isActingMember;
import static org.entregent.access.ViewerValues.isFormerMember;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.jooq.impl.DSL.cardinality;

import java.util.List;
import org.entregent.graph.GraphExtension;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** The viewer's own memberships, and whether they look after others'. */
@Component
final class ViewerMembershipsExtension extends GraphExtension<Table<?>> {

    private static final int MOST = 10;

    ViewerMembershipsExtension() {
        super("Viewer");
        flag(
                "viewerCanManageMembers",
                (viewer, scope) ->
                        cardinality(scope.viewer().regions(MEMBERS_MANAGE)).gt(0));
        list("memberships", MEMBER_CARD, (viewer, member, scope) -> isActingMember(member.ID, scope.viewer()))
                .order(member -> List.of(member.JOINED_ON.asc()))
                .atMost(MOST);
        list("formerMemberships", MEMBER_CARD, (viewer, member, scope) -> isFormerMember(member.ID, scope.viewer()))
                .order(member -> List.of(member.JOINED_ON.desc()))
                .atMost(MOST);
    }
}
