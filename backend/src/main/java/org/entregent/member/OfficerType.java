package org.entregent.member;

import static org.entregent.access.Permission.MEMBERS_READ;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.ROLE_ASSIGNMENT;

import org.entregent.access.Readers;
import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.RoleAssignment;
import org.springframework.stereotype.Component;

/** Who holds which office of a chapter. */
@Component
final class OfficerType extends GraphType<RoleAssignment> {

    static final Readers READERS = Readers.holding(MEMBERS_READ, ROLE_ASSIGNMENT);

    OfficerType() {
        super("Officer", ROLE_ASSIGNMENT);
        key(ROLE_ASSIGNMENT.REGION_ID, ROLE_ASSIGNMENT.ID);
        region(ROLE_ASSIGNMENT.REGION_ID);
        visible((office, viewer) -> READERS.condition(office, office.REGION_ID, viewer));

        field("role", ROLE_ASSIGNMENT.ROLE);
        field("startsOn", ROLE_ASSIGNMENT.STARTS_ON);
        field("endsOn", ROLE_ASSIGNMENT.ENDS_ON);
        one(
                "member",
                MEMBER_CARD,
                (office, member) -> member.REGION_ID.eq(office.REGION_ID).and(member.ID.eq(office.MEMBER_ID)));
    }
}
