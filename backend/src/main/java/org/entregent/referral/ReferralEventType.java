package org.entregent.referral;

import static org.entregent.access.ViewerValues.isOwnMember;
import static org.entregent.access.ViewerValues.isPartner;
import static org.entregent.referral.ReferralReadability.READERS;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL_EVENT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.ReferralEvent;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

/** A referral's history: for those who may read the referral. What was never sent is the giver's alone. */
@Component
final class ReferralEventType extends GraphType<ReferralEvent> {

    ReferralEventType() {
        super("ReferralEvent", REFERRAL_EVENT);
        key(REFERRAL_EVENT.REGION_ID, REFERRAL_EVENT.REFERRAL_ID, REFERRAL_EVENT.SEQUENCE);
        region(REFERRAL_EVENT.REGION_ID);
        visible((event, viewer) -> READERS.condition(event, event.REGION_ID, viewer)
                .and(isOwnMember(event.GIVER_ID, viewer).or(wasSent(event))));

        field("sequence", REFERRAL_EVENT.SEQUENCE);
        field("occurredAt", REFERRAL_EVENT.OCCURRED_AT);
        field("actorKind", REFERRAL_EVENT.ACTOR_KIND);
        field("fromStatus", REFERRAL_EVENT.FROM_STATUS);
        field("toStatus", REFERRAL_EVENT.TO_STATUS);
        field("note", REFERRAL_EVENT.NOTE).when((event, viewer) -> not(isPartner(viewer)));
        one("actor", MEMBER_CARD, (event, member) -> member.ID.eq(event.ACTOR_ID));
    }

    private static Condition wasSent(ReferralEvent event) {
        return exists(selectOne()
                .from(REFERRAL)
                .where(
                        REFERRAL.REGION_ID.eq(event.REGION_ID),
                        REFERRAL.ID.eq(event.REFERRAL_ID),
                        REFERRAL.SENT_AT.isNotNull()));
    }
}
