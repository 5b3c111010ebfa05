package org.entregent.business;

import static org.entregent.schema.jooq.public_.Tables.CLOSED_BUSINESS;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.jooq.impl.SQLDataType.LOCALDATE;

import java.util.List;
import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.MemberCard;
import org.springframework.stereotype.Component;

/** A member's ledger, the newest business first. */
@Component
final class MemberLedgerExtension extends GraphExtension<MemberCard> {

    /** Entries of somebody who records much. */
    private static final int OF_MEMBER = 500;

    MemberLedgerExtension() {
        super("Member", MEMBER_CARD);
        connection(
                        "closedBusiness",
                        CLOSED_BUSINESS,
                        (member, business) ->
                                business.REGION_ID.eq(member.REGION_ID).and(business.RECORDER_ID.eq(member.ID)))
                .filter("from", LOCALDATE, (business, from) -> business.CLOSED_ON.ge(from))
                .filter("to", LOCALDATE, (business, to) -> business.CLOSED_ON.le(to))
                .holds((viewer, given) -> OF_MEMBER)
                .order(business -> List.of(business.CLOSED_ON.desc()));
    }
}
