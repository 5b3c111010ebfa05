package org.entregent.business;

import static org.entregent.access.WriteTransaction.opened;
import static org.entregent.access.WriteTransaction.opening;
import static org.entregent.schema.jooq.public_.Tables.CLOSED_BUSINESS;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.statement.Statement.value;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entregent.business.ThankedParty.Outsider;
import org.entregent.business.ThankedParty.ThankedMember;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reads and writes records, in the transactions of commands. */
@Repository
class ClosedBusinessRepository {

    private static final Field<Integer> THANKED_REGION = DSL.field(name("thanked_region_id"), INTEGER);
    private static final Param<UUID[]> IDS = values(CLOSED_BUSINESS.ID);

    private static final Statement INSERT = Statement.insertion(
            CLOSED_BUSINESS,
            CLOSED_BUSINESS.REGION_ID,
            CLOSED_BUSINESS.ID,
            CLOSED_BUSINESS.RECORDER_ID,
            CLOSED_BUSINESS.CHAPTER_ID,
            CLOSED_BUSINESS.THANKED_MEMBER_ID,
            CLOSED_BUSINESS.THANKED_NAME,
            CLOSED_BUSINESS.REFERRAL_ID,
            CLOSED_BUSINESS.AMOUNT_MINOR_UNITS,
            CLOSED_BUSINESS.CURRENCY,
            CLOSED_BUSINESS.CLOSED_ON,
            CLOSED_BUSINESS.SOURCE,
            CLOSED_BUSINESS.KIND,
            CLOSED_BUSINESS.STATUS,
            CLOSED_BUSINESS.NOTE,
            CLOSED_BUSINESS.RECORDED_AT,
            CLOSED_BUSINESS.VERSION);

    private static final Statement FIND = Statement.of(one());
    private static final Statement LOCK = Statement.of(
            one().and(CLOSED_BUSINESS.REGION_ID.eq(any(opened()))).forUpdate().of(CLOSED_BUSINESS));

    private static final Statement OPEN = Statement.of(select(opening(regions()))
            .from(CLOSED_BUSINESS)
            .leftJoin(MEMBER_CARD)
            .on(MEMBER_CARD.ID.eq(CLOSED_BUSINESS.THANKED_MEMBER_ID))
            .where(CLOSED_BUSINESS.REGION_ID.eq(value(CLOSED_BUSINESS.REGION_ID)))
            .and(CLOSED_BUSINESS.ID.eq(value(CLOSED_BUSINESS.ID))));

    private static final Statement UPDATE = Statement.of(DSL.update(CLOSED_BUSINESS)
            .set(CLOSED_BUSINESS.AMOUNT_MINOR_UNITS, value(CLOSED_BUSINESS.AMOUNT_MINOR_UNITS))
            .set(CLOSED_BUSINESS.CLOSED_ON, value(CLOSED_BUSINESS.CLOSED_ON))
            .set(CLOSED_BUSINESS.STATUS, value(CLOSED_BUSINESS.STATUS))
            .set(CLOSED_BUSINESS.VERSION, value(CLOSED_BUSINESS.VERSION))
            .where(CLOSED_BUSINESS.REGION_ID.eq(value(CLOSED_BUSINESS.REGION_ID)))
            .and(CLOSED_BUSINESS.ID.eq(value(CLOSED_BUSINESS.ID))));

    private static final Statement LIST_OF_REFERRAL = Statement.of(records()
            .where(CLOSED_BUSINESS.REGION_ID.eq(value(CLOSED_BUSINESS.REGION_ID)))
            .and(CLOSED_BUSINESS.REFERRAL_ID.eq(value(CLOSED_BUSINESS.REFERRAL_ID)))
            .orderBy(CLOSED_BUSINESS.ID));

    private static final Statement LIST_TAKEN = Statement.of(select(CLOSED_BUSINESS.ID)
            .from(CLOSED_BUSINESS)
            .where(CLOSED_BUSINESS.REGION_ID.eq(value(CLOSED_BUSINESS.REGION_ID)))
            .and(CLOSED_BUSINESS.ID.eq(any(IDS))));

    /** Fails by {@code closed_business_pkey} when the id is taken. */
    Bound insert(ClosedBusiness record) {
        var recorder = record.recorder();
        var thanks = record.thanks();
        var party = thanks.party();
        return INSERT.with(CLOSED_BUSINESS.REGION_ID, record.regionId())
                .with(CLOSED_BUSINESS.ID, record.id())
                .with(CLOSED_BUSINESS.RECORDER_ID, recorder.memberId())
                .with(CLOSED_BUSINESS.CHAPTER_ID, recorder.chapterId())
                .with(
                        CLOSED_BUSINESS.THANKED_MEMBER_ID,
                        party instanceof ThankedMember member ? member.memberId() : null)
                .with(CLOSED_BUSINESS.THANKED_NAME, party instanceof Outsider outsider ? outsider.name() : null)
                .with(CLOSED_BUSINESS.REFERRAL_ID, thanks.referralId())
                .with(CLOSED_BUSINESS.AMOUNT_MINOR_UNITS, record.earning().minorUnits())
                .with(CLOSED_BUSINESS.CURRENCY, recorder.currency())
                .with(CLOSED_BUSINESS.CLOSED_ON, record.earning().closedOn())
                .with(CLOSED_BUSINESS.SOURCE, record.earning().source().name())
                .with(CLOSED_BUSINESS.KIND, thanks.kind().name())
                .with(CLOSED_BUSINESS.STATUS, record.status().name())
                .with(CLOSED_BUSINESS.NOTE, thanks.note())
                .with(CLOSED_BUSINESS.RECORDED_AT, record.recordedAt().atOffset(ZoneOffset.UTC))
                .with(CLOSED_BUSINESS.VERSION, record.version());
    }

    Question<Optional<ClosedBusiness>> find(int regionId, UUID id) {
        return FIND.with(CLOSED_BUSINESS.REGION_ID, regionId)
                .with(CLOSED_BUSINESS.ID, id)
                .find(ClosedBusinessRepository::read);
    }

    /** Opens the recorder's region and that of the member thanked, if the viewer sees the record. */
    Bound openSeen(int regionId, UUID id) {
        return OPEN.with(CLOSED_BUSINESS.REGION_ID, regionId).with(CLOSED_BUSINESS.ID, id);
    }

    /** Keeps others from changing the record until the transaction ends. None where its region isn't open. */
    Question<Optional<ClosedBusiness>> lock(int regionId, UUID id) {
        return LOCK.with(CLOSED_BUSINESS.REGION_ID, regionId)
                .with(CLOSED_BUSINESS.ID, id)
                .find(ClosedBusinessRepository::read);
    }

    Bound update(ClosedBusiness record) {
        return UPDATE.with(CLOSED_BUSINESS.REGION_ID, record.regionId())
                .with(CLOSED_BUSINESS.ID, record.id())
                .with(CLOSED_BUSINESS.AMOUNT_MINOR_UNITS, record.earning().minorUnits())
                .with(CLOSED_BUSINESS.CLOSED_ON, record.earning().closedOn())
                .with(CLOSED_BUSINESS.STATUS, record.status().name())
                .with(CLOSED_BUSINESS.VERSION, record.version());
    }

    Question<List<ClosedBusiness>> listByReferral(int regionId, UUID referralId) {
        return LIST_OF_REFERRAL
                .with(CLOSED_BUSINESS.REGION_ID, regionId)
                .with(CLOSED_BUSINESS.REFERRAL_ID, referralId)
                .list(ClosedBusinessRepository::read);
    }

    /** Those of the ids that stand for a record already. */
    Question<Set<UUID>> listTaken(int regionId, Stream<UUID> ids) {
        return LIST_TAKEN
                .with(CLOSED_BUSINESS.REGION_ID, regionId)
                .with(IDS, ids.toArray(UUID[]::new))
                .list(row -> row.get(CLOSED_BUSINESS.ID))
                .as(Set::copyOf);
    }

    private static Field<Integer[]> regions() {
        return array(CLOSED_BUSINESS.REGION_ID, coalesce(MEMBER_CARD.REGION_ID, CLOSED_BUSINESS.REGION_ID));
    }

    private static SelectConditionStep<Record> one() {
        return records()
                .where(CLOSED_BUSINESS.REGION_ID.eq(value(CLOSED_BUSINESS.REGION_ID)))
                .and(CLOSED_BUSINESS.ID.eq(value(CLOSED_BUSINESS.ID)));
    }

    private static SelectJoinStep<Record> records() {
        var columns = Stream.<SelectField<?>>concat(
                CLOSED_BUSINESS.fieldStream(), Stream.of(MEMBER_CARD.REGION_ID.as(THANKED_REGION)));
        return select(columns.toList())
                .from(CLOSED_BUSINESS)
                .leftJoin(MEMBER_CARD)
                .on(MEMBER_CARD.ID.eq(CLOSED_BUSINESS.THANKED_MEMBER_ID));
    }

    private static ClosedBusiness read(Row row) {
        return new ClosedBusiness(
                new Recorder(
                        row.get(CLOSED_BUSINESS.REGION_ID),
                        row.get(CLOSED_BUSINESS.RECORDER_ID),
                        row.get(CLOSED_BUSINESS.CHAPTER_ID),
                        row.get(CLOSED_BUSINESS.CURRENCY)),
                new Earning(
                        row.get(CLOSED_BUSINESS.ID),
                        row.get(CLOSED_BUSINESS.AMOUNT_MINOR_UNITS),
                        row.get(CLOSED_BUSINESS.CLOSED_ON),
                        BusinessSource.valueOf(row.get(CLOSED_BUSINESS.SOURCE))),
                new Thanks(
                        BusinessKind.valueOf(row.get(CLOSED_BUSINESS.KIND)),
                        party(row),
                        row.getOrNull(CLOSED_BUSINESS.REFERRAL_ID),
                        row.getOrNull(CLOSED_BUSINESS.NOTE)),
                ClosedBusinessStatus.valueOf(row.get(CLOSED_BUSINESS.STATUS)),
                row.get(CLOSED_BUSINESS.RECORDED_AT).toInstant(),
                row.get(CLOSED_BUSINESS.VERSION));
    }

    private static ThankedParty party(Row row) {
        var region = row.getOrNull(THANKED_REGION);
        return region == null
                ? new Outsider(row.get(CLOSED_BUSINESS.THANKED_NAME))
                : new ThankedMember(region, row.get(CLOSED_BUSINESS.THANKED_MEMBER_ID));
    }
}
