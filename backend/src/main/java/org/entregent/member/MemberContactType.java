package org.entregent.member;

import static org.entregent.access.Permission.MEMBER_CONTACTS_READ;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;

import org.entregent.access.Ownership;
import org.entregent.access.Readers;
import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.Member;
import org.springframework.stereotype.Component;

/** Business cards: of the regions whose cards the viewer may read, and one's own. */
@Component
final class MemberContactType extends GraphType<Member> {

    static final Readers READERS = Readers.holding(MEMBER_CONTACTS_READ, MEMBER).and(Ownership.MEMBER, MEMBER.ID);

    MemberContactType() {
        super("MemberContact", MEMBER);
        key(MEMBER.REGION_ID, MEMBER.ID);
        region(MEMBER.REGION_ID);
        visible((member, viewer) -> READERS.condition(member, member.REGION_ID, viewer));

        field("email", MEMBER.EMAIL_FOLDED);
        field("phone", MEMBER.PHONE);
        field("website", MEMBER.WEBSITE);
        field("siret", MEMBER.SIRET);
        field("status", MEMBER.STATUS);
        field("version", MEMBER.VERSION);
    }
}
