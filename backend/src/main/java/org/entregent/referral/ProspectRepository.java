package org.entregent.referral;

import static org.entregent.access.WriteTransaction.opened;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL_PROSPECT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.update;

import java.util.Optional;
import java.util.UUID;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Keeps prospects and their consent. The receiver is named in a row once the referral is sent, and reads it from then on. */
@Repository
class ProspectRepository {

    private static final Statement INSERT = Statement.insertion(
            REFERRAL_PROSPECT,
            REFERRAL_PROSPECT.REGION_ID,
            REFERRAL_PROSPECT.REFERRAL_ID,
            REFERRAL_PROSPECT.GIVER_ID,
            REFERRAL_PROSPECT.RECEIVER_ID,
            REFERRAL_PROSPECT.NAME,
            REFERRAL_PROSPECT.FIRM_NAME,
            REFERRAL_PROSPECT.PHONE,
            REFERRAL_PROSPECT.EMAIL,
            REFERRAL_PROSPECT.CONSENT_HOW,
            REFERRAL_PROSPECT.CONSENT_GIVEN_AT);

    private static final Statement FIND = Statement.of(select(
                    REFERRAL_PROSPECT.NAME,
                    REFERRAL_PROSPECT.FIRM_NAME,
                    REFERRAL_PROSPECT.PHONE,
                    REFERRAL_PROSPECT.EMAIL)
            .from(REFERRAL_PROSPECT)
            .where(REFERRAL_PROSPECT.REGION_ID.eq(value(REFERRAL_PROSPECT.REGION_ID)))
            .and(REFERRAL_PROSPECT.REFERRAL_ID.eq(value(REFERRAL_PROSPECT.REFERRAL_ID))));

    private static final Statement CONSENTED = Statement.of(
            selectOne().from(REFERRAL_PROSPECT).where(inEveryRegion(), REFERRAL_PROSPECT.CONSENT_GIVEN_AT.isNotNull()));

    private static final Statement ADD_CONSENT = Statement.of(update(REFERRAL_PROSPECT)
            .set(REFERRAL_PROSPECT.CONSENT_HOW, value(REFERRAL_PROSPECT.CONSENT_HOW))
            .set(REFERRAL_PROSPECT.CONSENT_GIVEN_AT, value(REFERRAL_PROSPECT.CONSENT_GIVEN_AT))
            .where(inEveryRegion(), REFERRAL_PROSPECT.CONSENT_GIVEN_AT.isNull()));

    private static final Statement SHOW = Statement.of(update(REFERRAL_PROSPECT)
            .set(REFERRAL_PROSPECT.RECEIVER_ID, value(REFERRAL_PROSPECT.RECEIVER_ID))
            .where(inEveryRegion()));

    /** In one of the regions that take part; each has the same. */
    Bound insert(int regionId, Referral referral, Prospect prospect, @Nullable Consent consent) {
        return INSERT.with(REFERRAL_PROSPECT.REGION_ID, regionId)
                .with(REFERRAL_PROSPECT.REFERRAL_ID, referral.id())
                .with(REFERRAL_PROSPECT.GIVER_ID, referral.giver().memberId())
                .with(
                        REFERRAL_PROSPECT.RECEIVER_ID,
                        referral.isSent() ? referral.receiver().memberId() : null)
                .with(REFERRAL_PROSPECT.NAME, prospect.name())
                .with(REFERRAL_PROSPECT.FIRM_NAME, prospect.firmName())
                .with(REFERRAL_PROSPECT.PHONE, prospect.phone())
                .with(REFERRAL_PROSPECT.EMAIL, prospect.email())
                .with(
                        REFERRAL_PROSPECT.CONSENT_HOW,
                        consent == null ? null : consent.how().name())
                .with(REFERRAL_PROSPECT.CONSENT_GIVEN_AT, consent == null ? null : ReferralRows.at(consent.givenAt()));
    }

    Question<Optional<Prospect>> find(int regionId, UUID referralId) {
        return FIND.with(REFERRAL_PROSPECT.REGION_ID, regionId)
                .with(REFERRAL_PROSPECT.REFERRAL_ID, referralId)
                .find(ProspectRepository::read);
    }

    Question<Boolean> hasConsent(UUID referralId) {
        return CONSENTED.with(REFERRAL_PROSPECT.REFERRAL_ID, referralId).exists();
    }

    /** What was agreed first stays. */
    Bound addConsent(UUID referralId, Consent consent) {
        return ADD_CONSENT
                .with(REFERRAL_PROSPECT.REFERRAL_ID, referralId)
                .with(REFERRAL_PROSPECT.CONSENT_HOW, consent.how().name())
                .with(REFERRAL_PROSPECT.CONSENT_GIVEN_AT, ReferralRows.at(consent.givenAt()));
    }

    Bound showToReceiver(Referral referral) {
        return SHOW.with(REFERRAL_PROSPECT.REFERRAL_ID, referral.id())
                .with(REFERRAL_PROSPECT.RECEIVER_ID, referral.receiver().memberId());
    }

    /** Wherever the referral has a leg: the regions are open. */
    private static Condition inEveryRegion() {
        return REFERRAL_PROSPECT
                .REGION_ID
                .eq(any(opened()))
                .and(REFERRAL_PROSPECT.REFERRAL_ID.eq(value(REFERRAL_PROSPECT.REFERRAL_ID)));
    }

    private static Prospect read(Row row) {
        return new Prospect(
                row.get(REFERRAL_PROSPECT.NAME),
                row.getOrNull(REFERRAL_PROSPECT.FIRM_NAME),
                row.getOrNull(REFERRAL_PROSPECT.PHONE),
                row.getOrNull(REFERRAL_PROSPECT.EMAIL));
    }
}
