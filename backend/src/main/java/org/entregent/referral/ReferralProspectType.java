package org.entregent.referral;

import static org.entregent.schema.jooq.public_.Tables.REFERRAL_PROSPECT;

import org.entregent.access.Ownership;
import org.entregent.access.Readers;
import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.ReferralProspect;
import org.springframework.stereotype.Component;

/** Who is recommended: for the giver, and for the receiver once the referral was sent. */
@Component
final class ReferralProspectType extends GraphType<ReferralProspect> {

    static final Readers READERS = Readers.ofOwners(REFERRAL_PROSPECT)
            .and(Ownership.MEMBER, REFERRAL_PROSPECT.GIVER_ID, REFERRAL_PROSPECT.RECEIVER_ID);

    ReferralProspectType() {
        super("ReferralProspect", REFERRAL_PROSPECT);
        key(REFERRAL_PROSPECT.REGION_ID, REFERRAL_PROSPECT.REFERRAL_ID);
        region(REFERRAL_PROSPECT.REGION_ID);
        visible((prospect, viewer) -> READERS.condition(prospect, prospect.REGION_ID, viewer));

        field("name", REFERRAL_PROSPECT.NAME);
        field("firmName", REFERRAL_PROSPECT.FIRM_NAME);
        field("phone", REFERRAL_PROSPECT.PHONE);
        field("email", REFERRAL_PROSPECT.EMAIL);
        field("consentGivenAt", REFERRAL_PROSPECT.CONSENT_GIVEN_AT);
        field("consentHow", REFERRAL_PROSPECT.CONSENT_HOW);
    }
}
