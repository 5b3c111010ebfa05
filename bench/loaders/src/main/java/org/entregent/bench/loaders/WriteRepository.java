package org.entregent.bench.loaders;

import static org.entregent.schema.jooq.public_.Tables.CHAPTER_MONTH;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_MONTH;
import static org.entregent.schema.jooq.public_.Tables.OUTBOX;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL_EVENT;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL_PROSPECT;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entregent.bench.loaders.Rows.GiveReferralInput;
import org.entregent.bench.loaders.Rows.Referral;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Gives an outside referral whose prospect has agreed, with all that belongs to it, in the request's transaction. */
@Repository
class WriteRepository {

    private static final Set<String> ACTIVE = Set.of("ACTIVE", "LATE", "ON_LEAVE");

    private record Party(int regionId, UUID id, UUID chapterId, String status, UUID accountId) {}

    private record Gift(GiveReferralInput input, Party giver, Party receiver, OffsetDateTime at) {

        List<Integer> regionIds() {
            return Stream.of(giver.regionId(), receiver.regionId())
                    .distinct()
                    .sorted()
                    .toList();
        }

        String leg(int regionId) {
            if (giver.regionId() == receiver.regionId()) {
                return "WHOLE";
            }
            return regionId == giver.regionId() ? "GIVEN" : "RECEIVED";
        }
    }

    private final DSLContext sql;
    private final JsonMapper json;

    WriteRepository(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Referral give(GiveReferralInput input) {
        var giver = sql.select(MEMBER.REGION_ID, MEMBER.ID, MEMBER.CHAPTER_ID, MEMBER.STATUS, MEMBER.ACCOUNT_ID)
                .from(MEMBER)
                .where(MEMBER.ID.eq(
                        any(field("nullif(current_setting('app.own_members', true), '')::uuid[]", UUID[].class))))
                .fetchSingle(mapping(Party::new));
        sql.execute("select app.open(?::int[])", "{" + giver.regionId() + "," + input.receiverRegion() + "}");
        var receiver = sql.select(
                        MEMBER_CARD.REGION_ID, MEMBER_CARD.ID, MEMBER_CARD.CHAPTER_ID, MEMBER.STATUS, MEMBER.ACCOUNT_ID)
                .from(MEMBER_CARD)
                .join(MEMBER)
                .on(MEMBER.REGION_ID.eq(MEMBER_CARD.REGION_ID), MEMBER.ID.eq(MEMBER_CARD.ID))
                .where(MEMBER_CARD.REGION_ID.eq(input.receiverRegion()), MEMBER_CARD.ID.eq(input.receiver()))
                .fetchSingle(mapping(Party::new));
        if (receiver.id().equals(giver.id()) || !ACTIVE.contains(receiver.status())) {
            throw new IllegalArgumentException("The receiver cannot get this referral");
        }
        var at = Instant.now().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        var gift = new Gift(input, giver, receiver, at);
        gift.regionIds().forEach(regionId -> insert(gift, regionId));
        total(gift);
        return new Referral(input.id(), "OUTSIDE", "SENT", input.hotness(), at, at, 1, giver.id(), receiver.id());
    }

    private void insert(Gift gift, int regionId) {
        var input = gift.input();
        var giver = gift.giver();
        var receiver = gift.receiver();
        sql.insertInto(REFERRAL)
                .set(REFERRAL.REGION_ID, regionId)
                .set(REFERRAL.ID, input.id())
                .set(REFERRAL.LEG, gift.leg(regionId))
                .set(REFERRAL.KIND, "OUTSIDE")
                .set(REFERRAL.GIVER_ID, giver.id())
                .set(REFERRAL.GIVER_REGION_ID, giver.regionId())
                .set(REFERRAL.GIVER_CHAPTER_ID, giver.chapterId())
                .set(REFERRAL.RECEIVER_ID, receiver.id())
                .set(REFERRAL.RECEIVER_REGION_ID, receiver.regionId())
                .set(REFERRAL.RECEIVER_CHAPTER_ID, receiver.chapterId())
                .set(REFERRAL.STATUS, "SENT")
                .set(REFERRAL.HOTNESS, input.hotness())
                .set(REFERRAL.DESCRIPTION, input.description())
                .set(REFERRAL.CREATED_AT, gift.at())
                .set(REFERRAL.SENT_AT, gift.at())
                .set(REFERRAL.CHANGED_AT, gift.at())
                .set(REFERRAL.VERSION, 1)
                .execute();
        sql.insertInto(REFERRAL_PROSPECT)
                .set(REFERRAL_PROSPECT.REGION_ID, regionId)
                .set(REFERRAL_PROSPECT.REFERRAL_ID, input.id())
                .set(REFERRAL_PROSPECT.GIVER_ID, giver.id())
                .set(REFERRAL_PROSPECT.RECEIVER_ID, receiver.id())
                .set(REFERRAL_PROSPECT.NAME, input.prospectName())
                .set(REFERRAL_PROSPECT.PHONE, input.prospectPhone())
                .set(REFERRAL_PROSPECT.CONSENT_GIVEN_AT, gift.at())
                .set(REFERRAL_PROSPECT.CONSENT_HOW, input.consentHow())
                .execute();
        sql.insertInto(REFERRAL_EVENT)
                .set(REFERRAL_EVENT.REGION_ID, regionId)
                .set(REFERRAL_EVENT.REFERRAL_ID, input.id())
                .set(REFERRAL_EVENT.SEQUENCE, 1)
                .set(REFERRAL_EVENT.COMMAND_ID, input.id())
                .set(REFERRAL_EVENT.GIVER_ID, giver.id())
                .set(REFERRAL_EVENT.RECEIVER_ID, receiver.id())
                .set(REFERRAL_EVENT.GIVER_CHAPTER_ID, giver.chapterId())
                .set(REFERRAL_EVENT.RECEIVER_CHAPTER_ID, receiver.chapterId())
                .set(REFERRAL_EVENT.OCCURRED_AT, gift.at())
                .set(REFERRAL_EVENT.ACTOR_KIND, "GIVER")
                .set(REFERRAL_EVENT.ACTOR_ID, giver.id())
                .set(REFERRAL_EVENT.ACCOUNT_ID, giver.accountId())
                .set(REFERRAL_EVENT.TO_STATUS, "SENT")
                .execute();
        sql.insertInto(OUTBOX)
                .set(OUTBOX.REGION_ID, regionId)
                .set(OUTBOX.TOPIC, "referral")
                .set(OUTBOX.SUBJECT_ID, input.id())
                .set(OUTBOX.PAYLOAD, JSON.json(payload(gift)))
                .execute();
    }

    private String payload(Gift gift) {
        return json.writeValueAsString(Map.of(
                "version", 1,
                "giverRegionId", gift.giver().regionId(),
                "giverId", gift.giver().id(),
                "giverChapterId", gift.giver().chapterId(),
                "receiverId", gift.receiver().id(),
                "receiverChapterId", gift.receiver().chapterId(),
                "sent", true));
    }

    /** In the order of keys, so that nobody waits in a circle. */
    private void total(Gift gift) {
        var giver = gift.giver();
        var receiver = gift.receiver();
        var month = gift.at()
                .atZoneSameInstant(ZoneId.of(
                        sql.fetchSingle(REGION, REGION.ID.eq(giver.regionId())).getTimeZone()))
                .toLocalDate()
                .withDayOfMonth(1);
        if (giver.chapterId().equals(receiver.chapterId())) {
            addToChapter(giver, month, 1, 1);
        } else if (inOrder(giver.regionId(), giver.chapterId(), receiver.regionId(), receiver.chapterId())) {
            addToChapter(giver, month, 1, 0);
            addToChapter(receiver, month, 0, 1);
        } else {
            addToChapter(receiver, month, 0, 1);
            addToChapter(giver, month, 1, 0);
        }
        if (inOrder(giver.regionId(), giver.id(), receiver.regionId(), receiver.id())) {
            addToMember(giver, month, 1, 0);
            addToMember(receiver, month, 0, 1);
        } else {
            addToMember(receiver, month, 0, 1);
            addToMember(giver, month, 1, 0);
        }
    }

    private static boolean inOrder(int firstRegion, UUID first, int secondRegion, UUID second) {
        return firstRegion == secondRegion
                ? first.toString().compareTo(second.toString()) < 0
                : firstRegion < secondRegion;
    }

    private void addToChapter(Party party, LocalDate month, int given, int received) {
        var total = CHAPTER_MONTH;
        sql.insertInto(total)
                .set(total.REGION_ID, party.regionId())
                .set(total.CHAPTER_ID, party.chapterId())
                .set(total.MONTH, month)
                .set(total.REFERRALS_OUTSIDE, given)
                .set(total.REFERRALS_RECEIVED, received)
                .onConflict(total.REGION_ID, total.CHAPTER_ID, total.MONTH)
                .doUpdate()
                .set(total.REFERRALS_OUTSIDE, total.REFERRALS_OUTSIDE.plus(excluded(total.REFERRALS_OUTSIDE)))
                .set(total.REFERRALS_RECEIVED, total.REFERRALS_RECEIVED.plus(excluded(total.REFERRALS_RECEIVED)))
                .execute();
    }

    private void addToMember(Party party, LocalDate month, int given, int received) {
        var total = MEMBER_MONTH;
        sql.insertInto(total)
                .set(total.REGION_ID, party.regionId())
                .set(total.MEMBER_ID, party.id())
                .set(total.MONTH, month)
                .set(total.REFERRALS_GIVEN, given)
                .set(total.REFERRALS_RECEIVED, received)
                .onConflict(total.REGION_ID, total.MEMBER_ID, total.MONTH)
                .doUpdate()
                .set(total.REFERRALS_GIVEN, total.REFERRALS_GIVEN.plus(excluded(total.REFERRALS_GIVEN)))
                .set(total.REFERRALS_RECEIVED, total.REFERRALS_RECEIVED.plus(excluded(total.REFERRALS_RECEIVED)))
                .execute();
    }
}
