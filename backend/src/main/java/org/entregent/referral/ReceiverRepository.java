package org.entregent.referral;

import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.jooq.Records.mapping;

import java.util.Optional;
import java.util.UUID;
import org.entregent.access.MembershipStatus;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Knows whom a referral can be given to. */
@Repository
class ReceiverRepository {

    /** A member and how their membership stands; null account when they never sign in. */
    record Receiver(
            Party party, MembershipStatus status, @Nullable UUID accountId) {}

    /** Former members are found, too. The region must be open. */
    Optional<Receiver> find(DSLContext sql, int regionId, UUID memberId) {
        return sql.select(
                        MEMBER.REGION_ID,
                        MEMBER.ID,
                        MEMBER.CHAPTER_ID,
                        MEMBER.STATUS.convertFrom(MembershipStatus::valueOf),
                        MEMBER.ACCOUNT_ID)
                .from(MEMBER)
                .where(MEMBER.REGION_ID.eq(regionId), MEMBER.ID.eq(memberId))
                .fetchOptional(mapping((region, id, chapterId, status, accountId) ->
                        new Receiver(new Party(region, id, chapterId), status, accountId)));
    }
}
