package org.entregent.business;

import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.Optional;
import java.util.UUID;
import org.entregent.business.ThankedParty.ThankedMember;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Repository;

/** Knows whom and what a member can thank for. */
@Repository
class PartyRepository {

    private static final Statement CARD = Statement.of(selectOne()
            .from(MEMBER_CARD)
            .where(MEMBER_CARD.ID.eq(value(MEMBER_CARD.ID)), MEMBER_CARD.REGION_ID.eq(value(MEMBER_CARD.REGION_ID))));

    private static final Statement ACCOUNT = Statement.of(select(MEMBER.ACCOUNT_ID)
            .from(MEMBER)
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.ID.eq(value(MEMBER.ID)))
            .and(MEMBER.ACCOUNT_ID.isNotNull()));

    private static final Statement RECEIVED = Statement.of(selectOne()
            .from(REFERRAL)
            .where(REFERRAL.REGION_ID.eq(value(REFERRAL.REGION_ID)), REFERRAL.ID.eq(value(REFERRAL.ID)))
            .and(REFERRAL.RECEIVER_ID.eq(value(REFERRAL.RECEIVER_ID)))
            .and(REFERRAL.SENT_AT.isNotNull()));

    /** A member present or former, by the card that everybody may see. */
    Question<Boolean> hasMember(ThankedMember member) {
        return CARD.with(MEMBER_CARD.ID, member.memberId())
                .with(MEMBER_CARD.REGION_ID, member.regionId())
                .exists();
    }

    /** The person behind a membership; the region must be open. */
    Question<Optional<UUID>> findAccount(ThankedMember member) {
        return ACCOUNT.with(MEMBER.REGION_ID, member.regionId())
                .with(MEMBER.ID, member.memberId())
                .find(row -> row.get(MEMBER.ACCOUNT_ID));
    }

    /** Whether the member received the referral: it was sent to them. */
    Question<Boolean> received(Recorder member, UUID referralId) {
        return RECEIVED.with(REFERRAL.REGION_ID, member.regionId())
                .with(REFERRAL.ID, referralId)
                .with(REFERRAL.RECEIVER_ID, member.memberId())
                .exists();
    }
}
