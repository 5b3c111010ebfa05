package org.entregent.bench.loaders;

import static org.entregent.schema.jooq.public_.Tables.CHAPTER_MONTH;
import static org.entregent.schema.jooq.public_.Tables.CLOSED_BUSINESS;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_MONTH;
import static org.entregent.schema.jooq.public_.Tables.OUTBOX;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL_EVENT;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entregent.bench.loaders.Rows.Referral;
import org.entregent.bench.loaders.Rows.WinReferralInput;
import org.entregent.schema.jooq.public_.tables.records.ChapterMonthRecord;
import org.entregent.schema.jooq.public_.tables.records.MemberMonthRecord;
import org.entregent.schema.jooq.public_.tables.records.ReferralRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** A referral that its receiver won, with the business that came of it, in the request's transaction. */
@Repository
class WinRepository {

    private static final Set<String> IN_PROGRESS = Set.of("SENT", "ACKNOWLEDGED", "CONTACTED", "MEETING", "PROPOSAL");
    private static final Duration PROMPT = Duration.ofHours(48);

    private record Victory(WinReferralInput input, ReferralRecord leg, UUID accountId, OffsetDateTime at) {

        Integer[] regionIds() {
            return Stream.of(leg.getGiverRegionId(), leg.getReceiverRegionId())
                    .distinct()
                    .sorted()
                    .toArray(Integer[]::new);
        }
    }

    private final DSLContext sql;
    private final JsonMapper json;

    WinRepository(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Referral win(WinReferralInput input) {
        var seen = sql.fetchSingle(
                REFERRAL, REFERRAL.REGION_ID.eq(input.region()).and(REFERRAL.ID.eq(input.referral())));
        sql.execute(
                "select app.open(?::int[])", "{" + seen.getGiverRegionId() + "," + seen.getReceiverRegionId() + "}");
        var at = Instant.now().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        var victory = new Victory(input, lock(seen), own("app.account_ids"), at);
        check(victory);
        update(victory);
        record(victory);
        for (var regionId : victory.regionIds()) {
            insertEvent(victory, regionId);
            announce(regionId, "referral", input.referral(), referralNews(victory));
            announce(regionId, "closed-business", input.businessId(), businessNews(victory));
        }
        totalChapters(victory);
        totalMembers(victory);
        var leg = victory.leg();
        return new Referral(
                leg.getId(),
                leg.getKind(),
                "WON",
                leg.getHotness(),
                leg.getCreatedAt(),
                at,
                leg.getVersion() + 1,
                leg.getGiverId(),
                leg.getReceiverId());
    }

    private ReferralRecord lock(ReferralRecord seen) {
        return sql
                .selectFrom(REFERRAL)
                .where(REFERRAL.REGION_ID.in(seen.getGiverRegionId(), seen.getReceiverRegionId()))
                .and(REFERRAL.ID.eq(seen.getId()))
                .orderBy(REFERRAL.REGION_ID)
                .forUpdate()
                .fetch()
                .getFirst();
    }

    private UUID own(String setting) {
        return sql.select(field("(nullif(current_setting({0}, true), '')::uuid[])[1]", UUID.class, val(setting)))
                .fetchSingle()
                .value1();
    }

    private void check(Victory victory) {
        var leg = victory.leg();
        var input = victory.input();
        var repeated = sql.fetchExists(
                REFERRAL_EVENT,
                REFERRAL_EVENT.REGION_ID.eq(input.region()).and(REFERRAL_EVENT.COMMAND_ID.eq(input.commandId())));
        if (repeated
                || !leg.getReceiverId().equals(own("app.own_members"))
                || leg.getVersion() != input.version()
                || !IN_PROGRESS.contains(leg.getStatus())
                || input.closedOn().isAfter(victory.at().toLocalDate())) {
            throw new IllegalArgumentException("The referral cannot be won like this");
        }
    }

    private void update(Victory victory) {
        var at = victory.at();
        sql.update(REFERRAL)
                .set(REFERRAL.STATUS, "WON")
                .set(REFERRAL.ACKNOWLEDGED_AT, coalesce(REFERRAL.ACKNOWLEDGED_AT, val(at)))
                .set(REFERRAL.CONTACTED_AT, coalesce(REFERRAL.CONTACTED_AT, val(at)))
                .set(REFERRAL.CLOSED_AT, at)
                .set(REFERRAL.CHANGED_AT, at)
                .set(REFERRAL.VERSION, REFERRAL.VERSION.plus(1))
                .where(REFERRAL.REGION_ID.eq(any(victory.regionIds())), REFERRAL.ID.eq(victory.leg().getId()))
                .execute();
    }

    private void record(Victory victory) {
        var leg = victory.leg();
        var input = victory.input();
        sql.insertInto(CLOSED_BUSINESS)
                .set(CLOSED_BUSINESS.REGION_ID, leg.getReceiverRegionId())
                .set(CLOSED_BUSINESS.ID, input.businessId())
                .set(CLOSED_BUSINESS.RECORDER_ID, leg.getReceiverId())
                .set(CLOSED_BUSINESS.CHAPTER_ID, leg.getReceiverChapterId())
                .set(CLOSED_BUSINESS.THANKED_MEMBER_ID, leg.getGiverId())
                .set(CLOSED_BUSINESS.REFERRAL_ID, leg.getId())
                .set(CLOSED_BUSINESS.AMOUNT_MINOR_UNITS, input.amountMinorUnits())
                .set(CLOSED_BUSINESS.CURRENCY, region(leg.getReceiverRegionId()).currency())
                .set(CLOSED_BUSINESS.CLOSED_ON, input.closedOn())
                .set(CLOSED_BUSINESS.SOURCE, input.source())
                .set(CLOSED_BUSINESS.KIND, leg.getKind())
                .set(CLOSED_BUSINESS.STATUS, "RECORDED")
                .set(CLOSED_BUSINESS.RECORDED_AT, victory.at())
                .set(CLOSED_BUSINESS.VERSION, 1)
                .execute();
    }

    private void insertEvent(Victory victory, int regionId) {
        var leg = victory.leg();
        sql.insertInto(REFERRAL_EVENT)
                .set(REFERRAL_EVENT.REGION_ID, regionId)
                .set(REFERRAL_EVENT.REFERRAL_ID, leg.getId())
                .set(REFERRAL_EVENT.SEQUENCE, leg.getVersion() + 1)
                .set(REFERRAL_EVENT.COMMAND_ID, victory.input().commandId())
                .set(REFERRAL_EVENT.GIVER_ID, leg.getGiverId())
                .set(REFERRAL_EVENT.RECEIVER_ID, leg.getReceiverId())
                .set(REFERRAL_EVENT.GIVER_CHAPTER_ID, leg.getGiverChapterId())
                .set(REFERRAL_EVENT.RECEIVER_CHAPTER_ID, leg.getReceiverChapterId())
                .set(REFERRAL_EVENT.OCCURRED_AT, victory.at())
                .set(REFERRAL_EVENT.ACTOR_KIND, "RECEIVER")
                .set(REFERRAL_EVENT.ACTOR_ID, leg.getReceiverId())
                .set(REFERRAL_EVENT.ACCOUNT_ID, victory.accountId())
                .set(REFERRAL_EVENT.FROM_STATUS, leg.getStatus())
                .set(REFERRAL_EVENT.TO_STATUS, "WON")
                .execute();
    }

    private void announce(int regionId, String topic, UUID subject, Map<String, Object> payload) {
        sql.insertInto(OUTBOX)
                .set(OUTBOX.REGION_ID, regionId)
                .set(OUTBOX.TOPIC, topic)
                .set(OUTBOX.SUBJECT_ID, subject)
                .set(OUTBOX.PAYLOAD, JSON.json(json.writeValueAsString(payload)))
                .execute();
    }

    private static Map<String, Object> referralNews(Victory victory) {
        var leg = victory.leg();
        return Map.of(
                "version", leg.getVersion() + 1,
                "giverRegionId", leg.getGiverRegionId(),
                "giverId", leg.getGiverId(),
                "giverChapterId", leg.getGiverChapterId(),
                "receiverId", leg.getReceiverId(),
                "receiverChapterId", leg.getReceiverChapterId(),
                "sent", true);
    }

    private static Map<String, Object> businessNews(Victory victory) {
        return Map.of(
                "closedBusinessId", victory.input().businessId(),
                "version", 1,
                "status", "RECORDED",
                "recorderId", victory.leg().getReceiverId(),
                "thankedMemberId", victory.leg().getGiverId());
    }

    private record Clock(ZoneId zone, String currency) {

        LocalDate month(OffsetDateTime instant) {
            return instant.atZoneSameInstant(zone).toLocalDate().withDayOfMonth(1);
        }
    }

    private Clock region(int id) {
        var row = sql.fetchSingle(REGION, REGION.ID.eq(id));
        return new Clock(ZoneId.of(row.getTimeZone()), row.getCurrency());
    }

    /** In the order of keys, so that nobody waits in a circle. */
    private void totalChapters(Victory victory) {
        var leg = victory.leg();
        var contacted = leg.getContactedAt() == null;
        var promptly = contacted && !victory.at().isAfter(leg.getSentAt().plus(PROMPT));
        var given = new ChapterMonthRecord();
        given.setRegionId(leg.getGiverRegionId());
        given.setChapterId(leg.getGiverChapterId());
        given.setMonth(region(leg.getGiverRegionId()).month(leg.getSentAt()));
        given.setReferralsContacted(contacted ? 1 : 0);
        given.setReferralsContactedPromptly(promptly ? 1 : 0);
        given.setReferralsWon(1);
        var earned = new ChapterMonthRecord();
        earned.setRegionId(leg.getReceiverRegionId());
        earned.setChapterId(leg.getReceiverChapterId());
        earned.setMonth(victory.input().closedOn().withDayOfMonth(1));
        earned.setClosedBusinessCount(1);
        earned.setClosedBusinessMinorUnits(victory.input().amountMinorUnits());
        Stream.of(given, earned)
                .sorted(Comparator.comparing(ChapterMonthRecord::getRegionId)
                        .thenComparing(row -> row.getChapterId().toString())
                        .thenComparing(ChapterMonthRecord::getMonth))
                .forEach(this::add);
    }

    private void totalMembers(Victory victory) {
        var leg = victory.leg();
        var closedIn = victory.input().closedOn().withDayOfMonth(1);
        var amount = victory.input().amountMinorUnits();
        var won = new MemberMonthRecord();
        won.setRegionId(leg.getReceiverRegionId());
        won.setMemberId(leg.getReceiverId());
        won.setMonth(region(leg.getReceiverRegionId()).month(leg.getSentAt()));
        won.setReferralsWon(1);
        var earned = new MemberMonthRecord();
        earned.setRegionId(leg.getReceiverRegionId());
        earned.setMemberId(leg.getReceiverId());
        earned.setMonth(closedIn);
        earned.setClosedBusinessCount(1);
        earned.setClosedBusinessMinorUnits(amount);
        var credited = new MemberMonthRecord();
        credited.setRegionId(leg.getGiverRegionId());
        credited.setMemberId(leg.getGiverId());
        credited.setMonth(closedIn);
        credited.setCreditedCount(1);
        credited.setCreditedMinorUnits(amount);
        Stream.of(won, earned, credited)
                .sorted(Comparator.comparing(MemberMonthRecord::getRegionId)
                        .thenComparing(row -> row.getMemberId().toString())
                        .thenComparing(MemberMonthRecord::getMonth))
                .forEach(this::add);
    }

    private void add(ChapterMonthRecord row) {
        var total = CHAPTER_MONTH;
        sql.insertInto(total)
                .set(row)
                .onConflict(total.REGION_ID, total.CHAPTER_ID, total.MONTH)
                .doUpdate()
                .set(sums(List.of(
                        total.REFERRALS_CONTACTED,
                        total.REFERRALS_CONTACTED_PROMPTLY,
                        total.REFERRALS_WON,
                        total.CLOSED_BUSINESS_COUNT,
                        total.CLOSED_BUSINESS_MINOR_UNITS)))
                .execute();
    }

    private void add(MemberMonthRecord row) {
        var total = MEMBER_MONTH;
        sql.insertInto(total)
                .set(row)
                .onConflict(total.REGION_ID, total.MEMBER_ID, total.MONTH)
                .doUpdate()
                .set(sums(List.of(
                        total.REFERRALS_WON,
                        total.CLOSED_BUSINESS_COUNT,
                        total.CLOSED_BUSINESS_MINOR_UNITS,
                        total.CREDITED_COUNT,
                        total.CREDITED_MINOR_UNITS)))
                .execute();
    }

    private static Map<Field<?>, Field<?>> sums(List<Field<? extends Number>> columns) {
        var sums = new LinkedHashMap<Field<?>, Field<?>>();
        for (var column : columns) {
            sums.put(column, sum(column));
        }
        return sums;
    }

    private static <N extends Number> Field<N> sum(Field<N> column) {
        return column.plus(excluded(column));
    }
}
