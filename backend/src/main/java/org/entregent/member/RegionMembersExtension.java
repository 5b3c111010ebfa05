package org.entregent.member;

import static org.entregent.access.Permission.MEMBERS_MANAGE;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.REGION;

import org.entregent.graph.GraphExtension;
import org.entregent.region.CurrentDay;
import org.entregent.region.ReferenceCodes;
import org.entregent.schema.jooq.public_.tables.Region;
import org.springframework.stereotype.Component;

/** A region's members. */
@Component
final class RegionMembersExtension extends GraphExtension<Region> {

    RegionMembersExtension(ReferenceCodes codes) {
        super("Region", REGION);
        MemberType.choices(
                        connection(
                                "members",
                                MEMBER_CARD,
                                (region, member) ->
                                        member.REGION_ID.eq(region.ID).and(CurrentDay.isBefore(member.LEFT_ON))),
                        codes)
                .holds((viewer, given) -> MemberType.OF_REGION);
        flag("viewerCanManageMembers", (region, scope) -> scope.viewer().reaches(region.ID, MEMBERS_MANAGE));
    }
}
