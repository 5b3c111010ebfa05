package org.entregent.referral;

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

/** What of a member’s referrals waits to be taken up, in the summary of the week. */
@Component
class UnansweredDigest implements DigestPart {

    private final IdleReferralRepository referrals;

    UnansweredDigest(IdleReferralRepository referrals) {
        this.referrals = referrals;
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public Supplier<Map<UUID, DigestLine>> ask(Exchange exchange, DigestWeek week) {
        var numbers = exchange.ask(referrals.countUnanswered(week.regionId(), week.members()));
        return () -> numbers.get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        number -> new DigestLine("referral", "digest.unanswered", List.of(number.getValue()), true)));
    }
}
