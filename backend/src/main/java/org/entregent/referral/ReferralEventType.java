package org.entregent.referral;

import static org.entregent.access.Permission.REFERRALS_READ;
import static org.entregent.access.ViewerValues.isOwnChapter;
import static org.entregent.access.ViewerValues.isOwnMember;
import static org.entregent.access.ViewerValues.isPartner;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL_EVENT;
import static org.jooq.impl.DSL.not;

import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.ReferralEvent;
import org.springframework.stereotype.Component;

/** A referral's history: for those who may read the referral. */
@Component
final class ReferralEventType extends GraphType<ReferralEvent> {

    ReferralEventType() {
        super("ReferralEvent", REFERRAL_EVENT);
        key(REFERRAL_EVENT.REGION_ID, REFERRAL_EVENT.REFERRAL_ID, REFERRAL_EVENT.SEQUENCE);
        region(REFERRAL_EVENT.REGION_ID);
        visible((event, viewer) -> viewer.reaches(event.REGION_ID, REFERRALS_READ)
                .or(isOwnMember(event.GIVER_ID, viewer))
                .or(isOwnMember(event.RECEIVER_ID, viewer))
                .or(isOwnChapter(event.GIVER_CHAPTER_ID, viewer))
                .or(isOwnChapter(event.RECEIVER_CHAPTER_ID, viewer)));

        field("sequence", REFERRAL_EVENT.SEQUENCE);
        field("occurredAt", REFERRAL_EVENT.OCCURRED_AT);
        field("actorKind", REFERRAL_EVENT.ACTOR_KIND);
        field("fromStatus", REFERRAL_EVENT.FROM_STATUS);
        field("toStatus", REFERRAL_EVENT.TO_STATUS);
        field("note", REFERRAL_EVENT.NOTE).when((event, viewer) -> not(isPartner(viewer)));
        one("actor", MEMBER_CARD, (event, member) -> member.ID.eq(event.ACTOR_ID));
    }
}
