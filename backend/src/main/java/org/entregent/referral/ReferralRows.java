package org.entregent.referral;

import static org.entregent.schema.jooq.public_.Tables.REFERRAL;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.statement.Bound;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** A referral as rows, and back. */
final class ReferralRows {

    /** What a leg says of itself and never changes. */
    private static final List<Field<?>> LASTING = List.of(
            REFERRAL.REGION_ID,
            REFERRAL.ID,
            REFERRAL.LEG,
            REFERRAL.KIND,
            REFERRAL.GIVER_ID,
            REFERRAL.GIVER_REGION_ID,
            REFERRAL.GIVER_CHAPTER_ID,
            REFERRAL.RECEIVER_ID,
            REFERRAL.RECEIVER_REGION_ID,
            REFERRAL.RECEIVER_CHAPTER_ID,
            REFERRAL.HOTNESS,
            REFERRAL.DESCRIPTION,
            REFERRAL.CREATED_AT);

    /** What transitions change. */
    private static final List<Field<?>> CHANGING = List.of(
            REFERRAL.STATUS,
            REFERRAL.STATUS_BEFORE_DISPUTE,
            REFERRAL.NO_SALE_REASON,
            REFERRAL.DISPUTE_GROUND,
            REFERRAL.SENT_AT,
            REFERRAL.ACKNOWLEDGED_AT,
            REFERRAL.CONTACTED_AT,
            REFERRAL.CLOSED_AT,
            REFERRAL.CHANGED_AT,
            REFERRAL.VERSION);

    private static final Statement INSERT = Statement.insertion(
            REFERRAL, Stream.concat(LASTING.stream(), CHANGING.stream()).toArray(Field<?>[]::new));

    private ReferralRows() {}

    static Map<Field<?>, Field<?>> changes() {
        return CHANGING.stream().collect(Collectors.toMap(Function.identity(), Statement::value));
    }

    static Referral read(Row row) {
        return new Referral(
                row.get(REFERRAL.ID),
                ReferralKind.valueOf(row.get(REFERRAL.KIND)),
                new Party(
                        row.get(REFERRAL.GIVER_REGION_ID),
                        row.get(REFERRAL.GIVER_ID),
                        row.get(REFERRAL.GIVER_CHAPTER_ID)),
                new Party(
                        row.get(REFERRAL.RECEIVER_REGION_ID),
                        row.get(REFERRAL.RECEIVER_ID),
                        row.get(REFERRAL.RECEIVER_CHAPTER_ID)),
                row.get(REFERRAL.HOTNESS),
                row.get(REFERRAL.DESCRIPTION),
                state(row),
                milestones(row),
                row.get(REFERRAL.CREATED_AT).toInstant(),
                row.get(REFERRAL.CHANGED_AT).toInstant(),
                row.get(REFERRAL.VERSION));
    }

    private static ReferralState state(Row row) {
        return new ReferralState(
                ReferralStatus.valueOf(row.get(REFERRAL.STATUS)),
                value(ReferralStatus.class, row.getOrNull(REFERRAL.STATUS_BEFORE_DISPUTE)),
                value(NoSaleReason.class, row.getOrNull(REFERRAL.NO_SALE_REASON)),
                value(DisputeGround.class, row.getOrNull(REFERRAL.DISPUTE_GROUND)));
    }

    private static Milestones milestones(Row row) {
        return new Milestones(
                instant(row.getOrNull(REFERRAL.SENT_AT)),
                instant(row.getOrNull(REFERRAL.ACKNOWLEDGED_AT)),
                instant(row.getOrNull(REFERRAL.CONTACTED_AT)),
                instant(row.getOrNull(REFERRAL.CLOSED_AT)));
    }

    static Bound insert(int regionId, Referral referral) {
        var leg = INSERT.with(REFERRAL.REGION_ID, regionId)
                .with(REFERRAL.ID, referral.id())
                .with(REFERRAL.LEG, referral.leg(regionId))
                .with(REFERRAL.KIND, referral.kind().name())
                .with(REFERRAL.GIVER_ID, referral.giver().memberId())
                .with(REFERRAL.GIVER_REGION_ID, referral.giver().regionId())
                .with(REFERRAL.GIVER_CHAPTER_ID, referral.giver().chapterId())
                .with(REFERRAL.RECEIVER_ID, referral.receiver().memberId())
                .with(REFERRAL.RECEIVER_REGION_ID, referral.receiver().regionId())
                .with(REFERRAL.RECEIVER_CHAPTER_ID, referral.receiver().chapterId())
                .with(REFERRAL.HOTNESS, referral.hotness())
                .with(REFERRAL.DESCRIPTION, referral.description())
                .with(REFERRAL.CREATED_AT, at(referral.createdAt()));
        return writeChanges(leg, referral);
    }

    /** What transitions change. */
    static Bound writeChanges(Bound leg, Referral referral) {
        var state = referral.state();
        var milestones = referral.milestones();
        return leg.with(REFERRAL.STATUS, state.status().name())
                .with(REFERRAL.STATUS_BEFORE_DISPUTE, name(state.beforeDispute()))
                .with(REFERRAL.NO_SALE_REASON, name(state.noSaleReason()))
                .with(REFERRAL.DISPUTE_GROUND, name(state.disputeGround()))
                .with(REFERRAL.SENT_AT, atOrNull(milestones.sentAt()))
                .with(REFERRAL.ACKNOWLEDGED_AT, atOrNull(milestones.acknowledgedAt()))
                .with(REFERRAL.CONTACTED_AT, atOrNull(milestones.contactedAt()))
                .with(REFERRAL.CLOSED_AT, atOrNull(milestones.closedAt()))
                .with(REFERRAL.CHANGED_AT, at(referral.changedAt()))
                .with(REFERRAL.VERSION, referral.version());
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime atOrNull(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }
}
