package org.entregent.business;

import static org.entregent.access.ViewerValues.isActingMember;
import static org.entregent.schema.jooq.public_.Tables.CLOSED_BUSINESS;
import static org.entregent.schema.jooq.public_.Tables.CLOSED_BUSINESS_CORRECTION;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;

import java.util.List;
import org.entregent.access.Ownership;
import org.entregent.access.Readers;
import org.entregent.graph.GraphType;
import org.entregent.region.MoneyType;
import org.entregent.schema.jooq.public_.tables.ClosedBusiness;
import org.springframework.stereotype.Component;

/** The viewer's own ledger, and nobody else's. */
@Component
final class ClosedBusinessType extends GraphType<ClosedBusiness> {

    static final Readers READERS = Readers.ofOwners(CLOSED_BUSINESS).and(Ownership.MEMBER, CLOSED_BUSINESS.RECORDER_ID);

    ClosedBusinessType() {
        super("ClosedBusiness", CLOSED_BUSINESS);
        key(CLOSED_BUSINESS.REGION_ID, CLOSED_BUSINESS.ID);
        nodeId("biz");
        region(CLOSED_BUSINESS.REGION_ID);
        visible((business, viewer) -> READERS.condition(business, business.REGION_ID, viewer));

        field("clientMadeId", CLOSED_BUSINESS.ID);
        field("closedBusinessId", CLOSED_BUSINESS.ID);
        field("closedOn", CLOSED_BUSINESS.CLOSED_ON);
        field("source", CLOSED_BUSINESS.SOURCE);
        field("kind", CLOSED_BUSINESS.KIND);
        field("status", CLOSED_BUSINESS.STATUS);
        field("note", CLOSED_BUSINESS.NOTE);
        field("recordedAt", CLOSED_BUSINESS.RECORDED_AT);
        field("version", CLOSED_BUSINESS.VERSION);
        object("amount", (business, scope) -> MoneyType.of(business.AMOUNT_MINOR_UNITS, business.CURRENCY));
        flag(
                "viewerCanCorrect",
                (business, scope) ->
                        isActingMember(business.RECORDER_ID, scope.viewer()).and(business.STATUS.ne("VOID")));
        choice("thanked")
                .branch("Member", MEMBER_CARD, (business, member) -> member.ID.eq(business.THANKED_MEMBER_ID))
                .branch("OutsideParty", (business, scope) -> OutsidePartyType.of(business.THANKED_NAME));
        list(
                        "corrections",
                        CLOSED_BUSINESS_CORRECTION,
                        (business, correction) -> correction
                                .REGION_ID
                                .eq(business.REGION_ID)
                                .and(correction.CLOSED_BUSINESS_ID.eq(business.ID)))
                .order(correction -> List.of(correction.SEQUENCE.asc()));
    }
}
