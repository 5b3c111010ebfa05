package org.entregent.referral;

import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.select;

import java.util.Optional;
import java.util.UUID;
import org.entregent.access.MembershipStatus;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Knows whom a referral can be given to. */
@Repository
class ReceiverRepository {

    private static final Statement FIND =
            Statement.of(select(MEMBER.REGION_ID, MEMBER.ID, MEMBER.CHAPTER_ID, MEMBER.STATUS, MEMBER.ACCOUNT_ID)
                    .from(MEMBER)
                    .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.ID.eq(value(MEMBER.ID))));

    /** A member and how their membership stands; null account when they never sign in. */
    record Receiver(
            Party party, MembershipStatus status, @Nullable UUID accountId) {}

    /** Former members are found, too. The region must be open. */
    Question<Optional<Receiver>> find(int regionId, UUID memberId) {
        return FIND.with(MEMBER.REGION_ID, regionId).with(MEMBER.ID, memberId).find(ReceiverRepository::read);
    }

    private static Receiver read(Row row) {
        return new Receiver(
                new Party(row.get(MEMBER.REGION_ID), row.get(MEMBER.ID), row.get(MEMBER.CHAPTER_ID)),
                MembershipStatus.valueOf(row.get(MEMBER.STATUS)),
                row.getOrNull(MEMBER.ACCOUNT_ID));
    }
}
