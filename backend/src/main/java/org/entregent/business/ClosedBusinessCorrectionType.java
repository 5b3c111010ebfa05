package org.entregent.business;

import static org.entregent.schema.jooq.public_.Tables.CLOSED_BUSINESS;
import static org.entregent.schema.jooq.public_.Tables.CLOSED_BUSINESS_CORRECTION;
import static org.jooq.impl.DSL.select;

import org.entregent.access.Ownership;
import org.entregent.access.Readers;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.region.MoneyType;
import org.entregent.schema.jooq.public_.tables.ClosedBusinessCorrection;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What a record of the viewer's ledger said before. */
@Component
final class ClosedBusinessCorrectionType extends GraphType<ClosedBusinessCorrection> {

    static final Readers READERS =
            Readers.ofOwners(CLOSED_BUSINESS_CORRECTION).and(Ownership.MEMBER, CLOSED_BUSINESS_CORRECTION.RECORDER_ID);

    ClosedBusinessCorrectionType() {
        super("ClosedBusinessCorrection", CLOSED_BUSINESS_CORRECTION);
        key(
                CLOSED_BUSINESS_CORRECTION.REGION_ID,
                CLOSED_BUSINESS_CORRECTION.CLOSED_BUSINESS_ID,
                CLOSED_BUSINESS_CORRECTION.SEQUENCE);
        region(CLOSED_BUSINESS_CORRECTION.REGION_ID);
        visible((correction, viewer) -> READERS.condition(correction, correction.REGION_ID, viewer));

        field("sequence", CLOSED_BUSINESS_CORRECTION.SEQUENCE);
        field("correctedAt", CLOSED_BUSINESS_CORRECTION.CORRECTED_AT);
        field("formerClosedOn", CLOSED_BUSINESS_CORRECTION.FORMER_CLOSED_ON);
        field("closedOn", CLOSED_BUSINESS_CORRECTION.CLOSED_ON);
        field("voided", CLOSED_BUSINESS_CORRECTION.VOIDED);
        field("reason", CLOSED_BUSINESS_CORRECTION.REASON);
        object(
                "formerAmount",
                (correction, scope) -> MoneyType.of(correction.FORMER_AMOUNT_MINOR_UNITS, currency(correction, scope)));
        object(
                "amount",
                (correction, scope) -> MoneyType.of(correction.AMOUNT_MINOR_UNITS, currency(correction, scope)));
    }

    /** The record's: a correction never changes it. */
    private static Field<String> currency(ClosedBusinessCorrection correction, Scope scope) {
        var business = scope.alias(CLOSED_BUSINESS);
        return DSL.field(select(business.CURRENCY)
                .from(business)
                .where(business.REGION_ID.eq(correction.REGION_ID), business.ID.eq(correction.CLOSED_BUSINESS_ID)));
    }
}
