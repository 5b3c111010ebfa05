package org.entregent.referral;

import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.jooq.Records.mapping;

import java.util.Optional;
import java.util.UUID;
import org.entregent.member.MembershipStatus;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Knows whom a referral can be given to. */
@Repository
class ReceiverRepository {

    /** How a receiver's membership stands; null account when they never sign in. */
    record Standing(MembershipStatus status, @Nullable UUID accountId) {}

    /** By the card that everybody may see, whatever the region; former members have one too. */
    Optional<Party> find(DSLContext sql, int regionId, UUID memberId) {
        return sql.select(MEMBER_CARD.REGION_ID, MEMBER_CARD.ID, MEMBER_CARD.CHAPTER_ID)
                .from(MEMBER_CARD)
                .where(MEMBER_CARD.REGION_ID.eq(regionId), MEMBER_CARD.ID.eq(memberId))
                .fetchOptional(mapping(Party::new));
    }

    /** The receiver's region must be open. */
    Standing getStanding(DSLContext sql, Party receiver) {
        return sql.select(MEMBER.STATUS.convertFrom(MembershipStatus::valueOf), MEMBER.ACCOUNT_ID)
                .from(MEMBER)
                .where(MEMBER.REGION_ID.eq(receiver.regionId()), MEMBER.ID.eq(receiver.memberId()))
                .fetchSingle(mapping(Standing::new));
    }
}
