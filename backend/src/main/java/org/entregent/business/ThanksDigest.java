package org.entregent.business;

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

/** How often a member was thanked, in the summary of the week. */
@Component
class ThanksDigest implements DigestPart {

    private static final int PLACE = 4;

    private final ReceivedThanksRepository thanks;

    ThanksDigest(ReceivedThanksRepository thanks) {
        this.thanks = thanks;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Supplier<Map<UUID, DigestLine>> ask(Exchange exchange, DigestWeek week) {
        var numbers = exchange.ask(thanks.count(week));
        return () -> numbers.get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        number -> new DigestLine("business", "digest.thanks", List.of(number.getValue()), true)));
    }
}
