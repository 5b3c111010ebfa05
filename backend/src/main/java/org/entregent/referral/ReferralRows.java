package org.entregent.referral;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.entregent.schema.jooq.public_.tables.records.ReferralRecord;
import org.jspecify.annotations.Nullable;

/** A referral as rows, and back. */
final class ReferralRows {

    private ReferralRows() {}

    static Referral read(ReferralRecord row) {
        return new Referral(
                row.getId(),
                ReferralKind.valueOf(row.getKind()),
                new Party(row.getGiverRegionId(), row.getGiverId(), row.getGiverChapterId()),
                new Party(row.getReceiverRegionId(), row.getReceiverId(), row.getReceiverChapterId()),
                row.getHotness(),
                row.getDescription(),
                new ReferralState(
                        ReferralStatus.valueOf(row.getStatus()),
                        value(ReferralStatus.class, row.getStatusBeforeDispute()),
                        value(NoSaleReason.class, row.getNoSaleReason()),
                        value(DisputeGround.class, row.getDisputeGround())),
                new Milestones(
                        instant(row.getSentAt()),
                        instant(row.getAcknowledgedAt()),
                        instant(row.getContactedAt()),
                        instant(row.getClosedAt())),
                row.getCreatedAt().toInstant(),
                row.getChangedAt().toInstant(),
                row.getVersion());
    }

    static ReferralRecord write(int regionId, Referral referral) {
        var row = new ReferralRecord();
        row.setRegionId(regionId);
        row.setId(referral.id());
        row.setLeg(referral.leg(regionId));
        row.setKind(referral.kind().name());
        row.setGiverId(referral.giver().memberId());
        row.setGiverRegionId(referral.giver().regionId());
        row.setGiverChapterId(referral.giver().chapterId());
        row.setReceiverId(referral.receiver().memberId());
        row.setReceiverRegionId(referral.receiver().regionId());
        row.setReceiverChapterId(referral.receiver().chapterId());
        row.setHotness(referral.hotness());
        row.setDescription(referral.description());
        row.setCreatedAt(at(referral.createdAt()));
        writeChanges(row, referral);
        return row;
    }

    /** What transitions change. */
    static void writeChanges(ReferralRecord row, Referral referral) {
        var state = referral.state();
        var milestones = referral.milestones();
        row.setStatus(state.status().name());
        row.setStatusBeforeDispute(name(state.beforeDispute()));
        row.setNoSaleReason(name(state.noSaleReason()));
        row.setDisputeGround(name(state.disputeGround()));
        row.setSentAt(atOrNull(milestones.sentAt()));
        row.setAcknowledgedAt(atOrNull(milestones.acknowledgedAt()));
        row.setContactedAt(atOrNull(milestones.contactedAt()));
        row.setClosedAt(atOrNull(milestones.closedAt()));
        row.setChangedAt(at(referral.changedAt()));
        row.setVersion(referral.version());
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
