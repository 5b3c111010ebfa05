package org.entregent.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.entregent.access.Transactions;
import org.entregent.notice.NoticeMailRepository.Unsettled;
import org.entregent.page.PublicAddress;
import org.entregent.page.Texts;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Posts mail of what members were told and have not read a few minutes later: whoever looks at the application anyway gets none. A mail
 * says what kind of thing happened and where to read it, and nothing of it. Several instances may do so side by side: what was decided
 * is written down in the transaction that posts the letter.
 */
@Service
class NoticeMailService {

    private static final int BATCH = 100;

    private final Transactions transactions;
    private final RegionService regions;
    private final NoticeMailRepository repository;
    private final MailService mail;
    private final PublicAddress addresses;
    private final Clock clock;
    private final Duration patience;

    NoticeMailService(
            Transactions transactions,
            RegionService regions,
            NoticeMailRepository repository,
            MailService mail,
            PublicAddress addresses,
            Clock clock,
            @Value("${entregent.notice.mailed-after:5m}") Duration patience) {
        this.transactions = transactions;
        this.regions = regions;
        this.repository = repository;
        this.mail = mail;
        this.addresses = addresses;
        this.clock = clock;
        this.patience = patience;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void mail() {
        for (var regionId : regions.listIds()) {
            int settled;
            do {
                settled = transactions.unattended(List.of(regionId), exchange -> mail(exchange, regionId));
            } while (settled == BATCH);
        }
    }

    private int mail(Exchange exchange, int regionId) {
        var now = clock.instant();
        var due = exchange.ask(repository.listUnsettled(regionId, now.minus(patience), BATCH))
                .get();
        if (!due.isEmpty()) {
            for (var notice : due) {
                notice.addressee().ifPresent(recipient -> mail.post(exchange, letter(notice, recipient)));
            }
            exchange.tell(repository.settle(regionId, due, now));
        }
        return due.size();
    }

    private Letter letter(Unsettled notice, Recipient recipient) {
        var texts = Texts.of("notice", recipient.language().locale());
        var kind = notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var values = Map.of(
                "title", texts.get(kind + ".title"),
                "told", texts.get(kind + ".told"),
                "link", addresses.of("/notifications", Locale.FRENCH));
        return Letter.unasked("notice/" + notice.id(), "notice/told", recipient, values)
                .of(notice.kind());
    }
}
