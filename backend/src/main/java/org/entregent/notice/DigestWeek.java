package org.entregent.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * For whom, and of which week, a summary is made.
 *
 * @param regionId of all these members, and open
 * @param today by the region's clock
 * @param since seven days before now
 */
public record DigestWeek(int regionId, List<UUID> memberIds, LocalDate today, Instant since, Instant now) {

    public UUID[] members() {
        return memberIds.toArray(UUID[]::new);
    }
}
