package org.entregent.referral;

import static org.entregent.access.WriteTransaction.opened;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL_EVENT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.selectFrom;

import java.util.Optional;
import java.util.UUID;
import org.entregent.referral.ReferralEvent.Author;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Repository;

/** Reads and adds the events of referrals. */
@Repository
class EventRepository {

    private static final Statement FIND = Statement.of(selectFrom(REFERRAL_EVENT)
            .where(REFERRAL_EVENT.REGION_ID.eq(any(opened())))
            .and(REFERRAL_EVENT.COMMAND_ID.eq(value(REFERRAL_EVENT.COMMAND_ID)))
            .orderBy(REFERRAL_EVENT.REGION_ID)
            .limit(1));

    private static final Statement INSERT = Statement.insertion(
            REFERRAL_EVENT,
            REFERRAL_EVENT.REGION_ID,
            REFERRAL_EVENT.REFERRAL_ID,
            REFERRAL_EVENT.SEQUENCE,
            REFERRAL_EVENT.COMMAND_ID,
            REFERRAL_EVENT.GIVER_ID,
            REFERRAL_EVENT.RECEIVER_ID,
            REFERRAL_EVENT.GIVER_CHAPTER_ID,
            REFERRAL_EVENT.RECEIVER_CHAPTER_ID,
            REFERRAL_EVENT.OCCURRED_AT,
            REFERRAL_EVENT.ACTOR_KIND,
            REFERRAL_EVENT.ACTOR_ID,
            REFERRAL_EVENT.ACCOUNT_ID,
            REFERRAL_EVENT.FROM_STATUS,
            REFERRAL_EVENT.TO_STATUS,
            REFERRAL_EVENT.NOTE);

    /** The event that a command led to in the regions that are open: the same in each of them. */
    Question<Optional<ReferralEvent>> find(UUID commandId) {
        return FIND.with(REFERRAL_EVENT.COMMAND_ID, commandId).find(EventRepository::read);
    }

    /** In one of the regions that take part; each has the same. */
    Bound insert(int regionId, Referral referral, ReferralEvent event) {
        return INSERT.with(REFERRAL_EVENT.REGION_ID, regionId)
                .with(REFERRAL_EVENT.REFERRAL_ID, event.referralId())
                .with(REFERRAL_EVENT.SEQUENCE, event.sequence())
                .with(REFERRAL_EVENT.COMMAND_ID, event.commandId())
                .with(REFERRAL_EVENT.GIVER_ID, referral.giver().memberId())
                .with(REFERRAL_EVENT.RECEIVER_ID, referral.receiver().memberId())
                .with(REFERRAL_EVENT.GIVER_CHAPTER_ID, referral.giver().chapterId())
                .with(REFERRAL_EVENT.RECEIVER_CHAPTER_ID, referral.receiver().chapterId())
                .with(REFERRAL_EVENT.OCCURRED_AT, ReferralRows.at(event.occurredAt()))
                .with(REFERRAL_EVENT.ACTOR_KIND, event.author().actor().name())
                .with(REFERRAL_EVENT.ACTOR_ID, event.author().memberId())
                .with(REFERRAL_EVENT.ACCOUNT_ID, event.author().accountId())
                .with(REFERRAL_EVENT.FROM_STATUS, ReferralRows.name(event.from()))
                .with(REFERRAL_EVENT.TO_STATUS, event.to().name())
                .with(REFERRAL_EVENT.NOTE, event.note());
    }

    private static ReferralEvent read(Row row) {
        return new ReferralEvent(
                row.get(REFERRAL_EVENT.REFERRAL_ID),
                row.get(REFERRAL_EVENT.SEQUENCE),
                row.get(REFERRAL_EVENT.COMMAND_ID),
                row.get(REFERRAL_EVENT.OCCURRED_AT).toInstant(),
                new Author(
                        ReferralActor.valueOf(row.get(REFERRAL_EVENT.ACTOR_KIND)),
                        row.getOrNull(REFERRAL_EVENT.ACTOR_ID),
                        row.getOrNull(REFERRAL_EVENT.ACCOUNT_ID)),
                ReferralRows.value(ReferralStatus.class, row.getOrNull(REFERRAL_EVENT.FROM_STATUS)),
                ReferralStatus.valueOf(row.get(REFERRAL_EVENT.TO_STATUS)),
                row.getOrNull(REFERRAL_EVENT.NOTE));
    }
}
