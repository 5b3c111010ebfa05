package org.entregent.business;

import static org.entregent.schema.jooq.public_.Tables.CLOSED_BUSINESS;
import static org.entregent.schema.jooq.public_.Tables.CLOSED_BUSINESS_CORRECTION;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.business.ThankedParty.Outsider;
import org.entregent.business.ThankedParty.ThankedMember;
import org.entregent.command.Command;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;

/** Reads and writes within the transactions of commands. */
@Repository
class ClosedBusinessRepository {

    private static final Field<Integer> THANKED_REGION = field(name("thanked_region_id"), INTEGER);

    /** False when the id is taken: nothing was written. */
    boolean insert(DSLContext sql, ClosedBusiness record) {
        var row = CLOSED_BUSINESS;
        var recorder = record.recorder();
        var thanks = record.thanks();
        var party = thanks.party();
        return sql.insertInto(row)
                        .set(row.REGION_ID, record.regionId())
                        .set(row.ID, record.id())
                        .set(row.RECORDER_ID, recorder.memberId())
                        .set(row.CHAPTER_ID, recorder.chapterId())
                        .set(row.THANKED_MEMBER_ID, party instanceof ThankedMember member ? member.memberId() : null)
                        .set(row.THANKED_NAME, party instanceof Outsider outsider ? outsider.name() : null)
                        .set(row.REFERRAL_ID, thanks.referralId())
                        .set(row.AMOUNT_MINOR_UNITS, record.earning().minorUnits())
                        .set(row.CURRENCY, recorder.currency())
                        .set(row.CLOSED_ON, record.earning().closedOn())
                        .set(row.SOURCE, record.earning().source().name())
                        .set(row.KIND, thanks.kind().name())
                        .set(row.STATUS, record.status().name())
                        .set(row.NOTE, thanks.note())
                        .set(row.RECORDED_AT, record.recordedAt().atOffset(ZoneOffset.UTC))
                        .set(row.VERSION, record.version())
                        .onConflict(row.REGION_ID, row.ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    Optional<ClosedBusiness> find(DSLContext sql, int regionId, UUID id) {
        return select(sql, regionId, id).fetchOptional(ClosedBusinessRepository::read);
    }

    /** Keeps others from changing the record until the transaction ends. */
    ClosedBusiness lock(DSLContext sql, int regionId, UUID id) {
        return select(sql, regionId, id).forUpdate().of(CLOSED_BUSINESS).fetchSingle(ClosedBusinessRepository::read);
    }

    void update(DSLContext sql, ClosedBusiness record) {
        var row = CLOSED_BUSINESS;
        sql.update(row)
                .set(row.AMOUNT_MINOR_UNITS, record.earning().minorUnits())
                .set(row.CLOSED_ON, record.earning().closedOn())
                .set(row.STATUS, record.status().name())
                .set(row.VERSION, record.version())
                .where(row.REGION_ID.eq(record.regionId()), row.ID.eq(record.id()))
                .execute();
    }

    /** @param former the record as it stood: its version numbers the correction */
    void insertCorrection(Command command, ClosedBusiness former, Correction correction) {
        var row = CLOSED_BUSINESS_CORRECTION;
        command.sql()
                .insertInto(row)
                .set(row.REGION_ID, former.regionId())
                .set(row.CLOSED_BUSINESS_ID, former.id())
                .set(row.SEQUENCE, former.version())
                .set(row.COMMAND_ID, correction.commandId())
                .set(row.RECORDER_ID, former.recorder().memberId())
                .set(row.CORRECTED_AT, command.now().atOffset(ZoneOffset.UTC))
                .set(row.ACCOUNT_ID, command.viewer().accountId().orElse(null))
                .set(row.FORMER_AMOUNT_MINOR_UNITS, former.earning().minorUnits())
                .set(row.AMOUNT_MINOR_UNITS, correction.minorUnits())
                .set(row.FORMER_CLOSED_ON, former.earning().closedOn())
                .set(row.CLOSED_ON, correction.closedOn())
                .set(row.VOIDED, correction.voided())
                .set(row.REASON, correction.reason())
                .execute();
    }

    /** The correction of the record that a command led to. */
    Optional<KeptCorrection> findCorrection(DSLContext sql, ClosedBusiness record, UUID commandId) {
        var row = CLOSED_BUSINESS_CORRECTION;
        return sql.selectFrom(row)
                .where(
                        row.REGION_ID.eq(record.regionId()),
                        row.CLOSED_BUSINESS_ID.eq(record.id()),
                        row.COMMAND_ID.eq(commandId))
                .fetchOptional(kept -> new KeptCorrection(
                        new Correction(
                                kept.getCommandId(),
                                kept.getAmountMinorUnits(),
                                kept.getClosedOn(),
                                kept.getVoided(),
                                kept.getReason()),
                        kept.getFormerAmountMinorUnits(),
                        kept.getFormerClosedOn()));
    }

    /** What the record said before any correction; empty while there is none. */
    Optional<Earning> findFirstEarning(DSLContext sql, ClosedBusiness record) {
        var row = CLOSED_BUSINESS_CORRECTION;
        return sql.select(row.FORMER_AMOUNT_MINOR_UNITS, row.FORMER_CLOSED_ON)
                .from(row)
                .where(row.REGION_ID.eq(record.regionId()), row.CLOSED_BUSINESS_ID.eq(record.id()))
                .orderBy(row.SEQUENCE)
                .limit(1)
                .fetchOptional(former -> new Earning(
                        record.id(),
                        former.value1(),
                        former.value2(),
                        record.earning().source()));
    }

    List<ClosedBusiness> listByReferral(DSLContext sql, int regionId, UUID referralId) {
        return records(sql)
                .where(CLOSED_BUSINESS.REGION_ID.eq(regionId), CLOSED_BUSINESS.REFERRAL_ID.eq(referralId))
                .orderBy(CLOSED_BUSINESS.ID)
                .fetch(ClosedBusinessRepository::read);
    }

    /** Whether the member received the referral: it was sent to them. */
    boolean received(DSLContext sql, Recorder member, UUID referralId) {
        return sql.fetchExists(
                REFERRAL,
                REFERRAL.REGION_ID
                        .eq(member.regionId())
                        .and(REFERRAL.ID.eq(referralId))
                        .and(REFERRAL.RECEIVER_ID.eq(member.memberId()))
                        .and(REFERRAL.SENT_AT.isNotNull()));
    }

    /** A member present or former, by the card that everybody may see. */
    boolean hasMember(DSLContext sql, ThankedMember member) {
        return sql.fetchExists(
                MEMBER_CARD, MEMBER_CARD.ID.eq(member.memberId()).and(MEMBER_CARD.REGION_ID.eq(member.regionId())));
    }

    /** The person behind a membership; the region must be open. */
    Optional<UUID> findAccount(DSLContext sql, ThankedMember member) {
        return sql.select(MEMBER.ACCOUNT_ID)
                .from(MEMBER)
                .where(MEMBER.REGION_ID.eq(member.regionId()), MEMBER.ID.eq(member.memberId()))
                .fetchOptional(MEMBER.ACCOUNT_ID);
    }

    private static SelectConditionStep<Record> select(DSLContext sql, int regionId, UUID id) {
        return records(sql).where(CLOSED_BUSINESS.REGION_ID.eq(regionId), CLOSED_BUSINESS.ID.eq(id));
    }

    private static SelectJoinStep<Record> records(DSLContext sql) {
        return sql.select(CLOSED_BUSINESS.asterisk(), MEMBER_CARD.REGION_ID.as(THANKED_REGION))
                .from(CLOSED_BUSINESS)
                .leftJoin(MEMBER_CARD)
                .on(MEMBER_CARD.ID.eq(CLOSED_BUSINESS.THANKED_MEMBER_ID));
    }

    private static ClosedBusiness read(Record joined) {
        var row = joined.into(CLOSED_BUSINESS);
        var thankedRegion = joined.get(THANKED_REGION);
        var party = thankedRegion == null
                ? new Outsider(row.getThankedName())
                : new ThankedMember(thankedRegion, row.getThankedMemberId());
        return new ClosedBusiness(
                new Recorder(row.getRegionId(), row.getRecorderId(), row.getChapterId(), row.getCurrency()),
                new Earning(
                        row.getId(),
                        row.getAmountMinorUnits(),
                        row.getClosedOn(),
                        BusinessSource.valueOf(row.getSource())),
                new Thanks(BusinessKind.valueOf(row.getKind()), party, row.getReferralId(), row.getNote()),
                ClosedBusinessStatus.valueOf(row.getStatus()),
                row.getRecordedAt().toInstant(),
                row.getVersion());
    }
}
