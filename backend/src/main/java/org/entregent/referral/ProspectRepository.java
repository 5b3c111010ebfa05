package org.entregent.referral;

import static org.entregent.schema.jooq.public_.Tables.REFERRAL_PROSPECT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;

import java.util.Optional;
import org.entregent.command.Together;
import org.entregent.schema.jooq.public_.tables.records.ReferralProspectRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Keeps prospects and their consent. The receiver is named in a row once the referral is sent, and reads it from then on. */
@Repository
class ProspectRepository {

    void insert(Together writes, Referral referral, Prospect prospect, @Nullable Consent consent) {
        var rows = referral.regionIds().stream()
                .map(regionId -> write(regionId, referral, prospect, consent))
                .toList();
        writes.add(writes.sql().insertInto(REFERRAL_PROSPECT).set(rows));
    }

    Optional<Prospect> find(DSLContext sql, Referral referral) {
        var row = REFERRAL_PROSPECT;
        return sql.select(row.NAME, row.FIRM_NAME, row.PHONE, row.EMAIL)
                .from(row)
                .where(row.REGION_ID.eq(referral.giver().regionId()), row.REFERRAL_ID.eq(referral.id()))
                .fetchOptional(mapping(Prospect::new));
    }

    boolean hasConsent(DSLContext sql, Referral referral) {
        return sql.fetchExists(
                REFERRAL_PROSPECT, ofReferral(referral).and(REFERRAL_PROSPECT.CONSENT_GIVEN_AT.isNotNull()));
    }

    void addConsent(DSLContext sql, Referral referral, Consent consent) {
        sql.update(REFERRAL_PROSPECT)
                .set(REFERRAL_PROSPECT.CONSENT_HOW, consent.how().name())
                .set(REFERRAL_PROSPECT.CONSENT_GIVEN_AT, ReferralRows.at(consent.givenAt()))
                .where(ofReferral(referral))
                .execute();
    }

    void showToReceiver(DSLContext sql, Referral referral) {
        sql.update(REFERRAL_PROSPECT)
                .set(REFERRAL_PROSPECT.RECEIVER_ID, referral.receiver().memberId())
                .where(ofReferral(referral))
                .execute();
    }

    private static Condition ofReferral(Referral referral) {
        return REFERRAL_PROSPECT
                .REGION_ID
                .eq(any(referral.regionIds().toArray(Integer[]::new)))
                .and(REFERRAL_PROSPECT.REFERRAL_ID.eq(referral.id()));
    }

    private static ReferralProspectRecord write(
            int regionId, Referral referral, Prospect prospect, @Nullable Consent consent) {
        var row = new ReferralProspectRecord();
        row.setRegionId(regionId);
        row.setReferralId(referral.id());
        row.setGiverId(referral.giver().memberId());
        row.setReceiverId(referral.isSent() ? referral.receiver().memberId() : null);
        row.setName(prospect.name());
        row.setFirmName(prospect.firmName());
        row.setPhone(prospect.phone());
        row.setEmail(prospect.email());
        row.setConsentHow(consent == null ? null : consent.how().name());
        row.setConsentGivenAt(consent == null ? null : ReferralRows.at(consent.givenAt()));
        return row;
    }
}
