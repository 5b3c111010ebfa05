package org.entregent.referral;

import static org.entregent.schema.jooq.public_.Tables.REFERRAL_EVENT;

import java.util.Optional;
import java.util.UUID;
import org.entregent.command.Together;
import org.entregent.referral.ReferralEvent.Author;
import org.entregent.schema.jooq.public_.tables.records.ReferralEventRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reads and adds the events of referrals. */
@Repository
class EventRepository {

    /** The event that a command led to. */
    Optional<ReferralEvent> find(DSLContext sql, int regionId, UUID commandId) {
        return sql.selectFrom(REFERRAL_EVENT)
                .where(REFERRAL_EVENT.REGION_ID.eq(regionId), REFERRAL_EVENT.COMMAND_ID.eq(commandId))
                .fetchOptional(EventRepository::read);
    }

    /** In every region that takes part. */
    void insert(Together writes, Referral referral, ReferralEvent event) {
        var rows = referral.regionIds().stream()
                .map(regionId -> write(regionId, referral, event))
                .toList();
        writes.add(writes.sql().insertInto(REFERRAL_EVENT).set(rows));
    }

    private static ReferralEvent read(ReferralEventRecord row) {
        return new ReferralEvent(
                row.getReferralId(),
                row.getSequence(),
                row.getCommandId(),
                row.getOccurredAt().toInstant(),
                new Author(ReferralActor.valueOf(row.getActorKind()), row.getActorId(), row.getAccountId()),
                ReferralRows.value(ReferralStatus.class, row.getFromStatus()),
                ReferralStatus.valueOf(row.getToStatus()),
                row.getNote());
    }

    private static ReferralEventRecord write(int regionId, Referral referral, ReferralEvent event) {
        var row = new ReferralEventRecord();
        row.setRegionId(regionId);
        row.setReferralId(event.referralId());
        row.setSequence(event.sequence());
        row.setCommandId(event.commandId());
        row.setGiverId(referral.giver().memberId());
        row.setReceiverId(referral.receiver().memberId());
        row.setGiverChapterId(referral.giver().chapterId());
        row.setReceiverChapterId(referral.receiver().chapterId());
        row.setOccurredAt(ReferralRows.at(event.occurredAt()));
        row.setActorKind(event.author().actor().name());
        row.setActorId(event.author().memberId());
        row.setAccountId(event.author().accountId());
        row.setFromStatus(ReferralRows.name(event.from()));
        row.setToStatus(event.to().name());
        row.setNote(event.note());
        return row;
    }
}
