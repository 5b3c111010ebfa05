package org.entregent.business;

import static org.entregent.schema.jooq.public_.Tables.CLOSED_BUSINESS_CORRECTION;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.select;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.entregent.command.Command;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Repository;

/** Reads and adds corrections of records. */
@Repository
class CorrectionRepository {

    private static final Statement INSERT = Statement.insertion(
            CLOSED_BUSINESS_CORRECTION,
            CLOSED_BUSINESS_CORRECTION.REGION_ID,
            CLOSED_BUSINESS_CORRECTION.CLOSED_BUSINESS_ID,
            CLOSED_BUSINESS_CORRECTION.SEQUENCE,
            CLOSED_BUSINESS_CORRECTION.COMMAND_ID,
            CLOSED_BUSINESS_CORRECTION.RECORDER_ID,
            CLOSED_BUSINESS_CORRECTION.CORRECTED_AT,
            CLOSED_BUSINESS_CORRECTION.ACCOUNT_ID,
            CLOSED_BUSINESS_CORRECTION.FORMER_AMOUNT_MINOR_UNITS,
            CLOSED_BUSINESS_CORRECTION.AMOUNT_MINOR_UNITS,
            CLOSED_BUSINESS_CORRECTION.FORMER_CLOSED_ON,
            CLOSED_BUSINESS_CORRECTION.CLOSED_ON,
            CLOSED_BUSINESS_CORRECTION.VOIDED,
            CLOSED_BUSINESS_CORRECTION.REASON);

    private static final Statement FIND = Statement.of(select(
                    CLOSED_BUSINESS_CORRECTION.COMMAND_ID,
                    CLOSED_BUSINESS_CORRECTION.AMOUNT_MINOR_UNITS,
                    CLOSED_BUSINESS_CORRECTION.CLOSED_ON,
                    CLOSED_BUSINESS_CORRECTION.VOIDED,
                    CLOSED_BUSINESS_CORRECTION.REASON,
                    CLOSED_BUSINESS_CORRECTION.FORMER_AMOUNT_MINOR_UNITS,
                    CLOSED_BUSINESS_CORRECTION.FORMER_CLOSED_ON)
            .from(CLOSED_BUSINESS_CORRECTION)
            .where(CLOSED_BUSINESS_CORRECTION.REGION_ID.eq(value(CLOSED_BUSINESS_CORRECTION.REGION_ID)))
            .and(CLOSED_BUSINESS_CORRECTION.CLOSED_BUSINESS_ID.eq(value(CLOSED_BUSINESS_CORRECTION.CLOSED_BUSINESS_ID)))
            .and(CLOSED_BUSINESS_CORRECTION.COMMAND_ID.eq(value(CLOSED_BUSINESS_CORRECTION.COMMAND_ID))));

    private static final Statement FIRST = Statement.of(select(
                    CLOSED_BUSINESS_CORRECTION.FORMER_AMOUNT_MINOR_UNITS, CLOSED_BUSINESS_CORRECTION.FORMER_CLOSED_ON)
            .from(CLOSED_BUSINESS_CORRECTION)
            .where(CLOSED_BUSINESS_CORRECTION.REGION_ID.eq(value(CLOSED_BUSINESS_CORRECTION.REGION_ID)))
            .and(CLOSED_BUSINESS_CORRECTION.CLOSED_BUSINESS_ID.eq(value(CLOSED_BUSINESS_CORRECTION.CLOSED_BUSINESS_ID)))
            .orderBy(CLOSED_BUSINESS_CORRECTION.SEQUENCE)
            .limit(1));

    /** @param former the record as it stood: its version numbers the correction */
    Bound insert(Command command, ClosedBusiness former, Correction correction) {
        return INSERT.with(CLOSED_BUSINESS_CORRECTION.REGION_ID, former.regionId())
                .with(CLOSED_BUSINESS_CORRECTION.CLOSED_BUSINESS_ID, former.id())
                .with(CLOSED_BUSINESS_CORRECTION.SEQUENCE, former.version())
                .with(CLOSED_BUSINESS_CORRECTION.COMMAND_ID, correction.commandId())
                .with(CLOSED_BUSINESS_CORRECTION.RECORDER_ID, former.recorder().memberId())
                .with(CLOSED_BUSINESS_CORRECTION.CORRECTED_AT, command.now().atOffset(ZoneOffset.UTC))
                .with(
                        CLOSED_BUSINESS_CORRECTION.ACCOUNT_ID,
                        command.viewer().accountId().orElse(null))
                .with(
                        CLOSED_BUSINESS_CORRECTION.FORMER_AMOUNT_MINOR_UNITS,
                        former.earning().minorUnits())
                .with(CLOSED_BUSINESS_CORRECTION.AMOUNT_MINOR_UNITS, correction.minorUnits())
                .with(
                        CLOSED_BUSINESS_CORRECTION.FORMER_CLOSED_ON,
                        former.earning().closedOn())
                .with(CLOSED_BUSINESS_CORRECTION.CLOSED_ON, correction.closedOn())
                .with(CLOSED_BUSINESS_CORRECTION.VOIDED, correction.voided())
                .with(CLOSED_BUSINESS_CORRECTION.REASON, correction.reason());
    }

    /** The correction of the record that a command led to. */
    Question<Optional<KeptCorrection>> find(int regionId, UUID recordId, UUID commandId) {
        return FIND.with(CLOSED_BUSINESS_CORRECTION.REGION_ID, regionId)
                .with(CLOSED_BUSINESS_CORRECTION.CLOSED_BUSINESS_ID, recordId)
                .with(CLOSED_BUSINESS_CORRECTION.COMMAND_ID, commandId)
                .find(CorrectionRepository::read);
    }

    /** What the record said before any correction; empty while there is none. */
    Question<Optional<Earning>> findFirstEarning(ClosedBusiness record) {
        return FIRST.with(CLOSED_BUSINESS_CORRECTION.REGION_ID, record.regionId())
                .with(CLOSED_BUSINESS_CORRECTION.CLOSED_BUSINESS_ID, record.id())
                .find(former -> new Earning(
                        record.id(),
                        former.get(CLOSED_BUSINESS_CORRECTION.FORMER_AMOUNT_MINOR_UNITS),
                        former.get(CLOSED_BUSINESS_CORRECTION.FORMER_CLOSED_ON),
                        record.earning().source()));
    }

    private static KeptCorrection read(Row kept) {
        return new KeptCorrection(
                new Correction(
                        kept.get(CLOSED_BUSINESS_CORRECTION.COMMAND_ID),
                        kept.get(CLOSED_BUSINESS_CORRECTION.AMOUNT_MINOR_UNITS),
                        kept.get(CLOSED_BUSINESS_CORRECTION.CLOSED_ON),
                        kept.get(CLOSED_BUSINESS_CORRECTION.VOIDED),
                        kept.get(CLOSED_BUSINESS_CORRECTION.REASON)),
                kept.get(CLOSED_BUSINESS_CORRECTION.FORMER_AMOUNT_MINOR_UNITS),
                kept.get(CLOSED_BUSINESS_CORRECTION.FORMER_CLOSED_ON));
    }
}
