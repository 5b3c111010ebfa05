package org.entregent.referral;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entregent.notice.DigestLine;
import org.entregent.notice.DigestPart;
import org.entregent.notice.DigestWeek;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Component;

/** Of which of a member’s referrals nothing was said for two weeks, in the summary of the week. */
@Component
class IdleDigest implements DigestPart {

    private static final Duration PATIENCE = Duration.ofDays(14);

    private final IdleReferralRepository referrals;

    IdleDigest(IdleReferralRepository referrals) {
        this.referrals = referrals;
    }

    @Override
    public int place() {
        return 2;
    }

    @Override
    public Supplier<Map<UUID, DigestLine>> ask(Exchange exchange, DigestWeek week) {
        var numbers = exchange.ask(
                referrals.countIdle(week.regionId(), week.members(), week.now().minus(PATIENCE)));
        return () -> numbers.get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        number -> new DigestLine("referral", "digest.idle", List.of(number.getValue()), true)));
    }
}
