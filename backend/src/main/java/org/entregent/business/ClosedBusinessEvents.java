package org.entregent.business;

import java.util.UUID;
import org.entregent.outbox.OutboxNews;
import org.jspecify.annotations.Nullable;

/** What readers of the outbox learn of closed business. */
final class ClosedBusinessEvents {

    private static final String TOPIC = "closed-business";

    private ClosedBusinessEvents() {}

    static OutboxNews changed(ClosedBusiness record) {
        return new OutboxNews(TOPIC, record.id(), ClosedBusinessChanged.of(record));
    }

    /** Recorded or corrected: never the amount, which is the recorder's alone. */
    record ClosedBusinessChanged(
            UUID closedBusinessId,
            int version,
            ClosedBusinessStatus status,
            UUID recorderId,
            @Nullable UUID thankedMemberId) {

        static ClosedBusinessChanged of(ClosedBusiness record) {
            var thanked =
                    record.thanks().party() instanceof ThankedParty.ThankedMember member ? member.memberId() : null;
            return new ClosedBusinessChanged(
                    record.id(),
                    record.version(),
                    record.status(),
                    record.recorder().memberId(),
                    thanked);
        }
    }
}
