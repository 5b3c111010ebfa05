package org.entregent.member;

import static org.entregent.schema.jooq.public_.Tables.MEMBER;

import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.Member;
import org.springframework.stereotype.Component;

/** What members tell of themselves: for whoever reads their business card, hence never for partner organisations. */
@Component
final class MemberProfileType extends GraphType<Member> {

    MemberProfileType() {
        super("MemberProfile", MEMBER);
        key(MEMBER.REGION_ID, MEMBER.ID);
        region(MEMBER.REGION_ID);
        visible((member, viewer) -> MemberContactType.READERS.condition(member, member.REGION_ID, viewer));

        field("lookingFor", MEMBER.LOOKING_FOR);
        field("canIntroduce", MEMBER.CAN_INTRODUCE);
        field("languages", MEMBER.LANGUAGES);
    }
}
