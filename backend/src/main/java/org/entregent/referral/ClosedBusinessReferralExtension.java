package org.entregent.referral;

import static org.entregent.schema.jooq.public_.Tables.CLOSED_BUSINESS;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL;

import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.ClosedBusiness;
import org.springframework.stereotype.Component;

/** The referral that closed business came of. */
@Component
final class ClosedBusinessReferralExtension extends GraphExtension<ClosedBusiness> {

    ClosedBusinessReferralExtension() {
        super("ClosedBusiness", CLOSED_BUSINESS);
        one(
                "referral",
                REFERRAL,
                (business, referral) ->
                        referral.REGION_ID.eq(business.REGION_ID).and(referral.ID.eq(business.REFERRAL_ID)));
    }
}
