package org.entregent.claim;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.entregent.access.Transactions;
import org.entregent.guide.WaitingSheets;
import org.entregent.notice.Letter;
import org.entregent.notice.MailService;
import org.entregent.notice.Recipient;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Tells a guide's editors, on each working morning, that something waits for them. The same letter to the same address is posted once,
 * whichever instance looks.
 */
@Service
class DeskLetterService {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final Set<DayOfWeek> FREE_DAYS = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Transactions transactions;
    private final RegionService regions;
    private final EditorRepository editors;
    private final WaitingSheets sheets;
    private final ClaimRepository claims;
    private final MailService mail;
    private final Clock clock;

    DeskLetterService(
            Transactions transactions,
            RegionService regions,
            EditorRepository editors,
            WaitingSheets sheets,
            ClaimRepository claims,
            MailService mail,
            Clock clock) {
        this.transactions = transactions;
        this.regions = regions;
        this.editors = editors;
        this.sheets = sheets;
        this.claims = claims;
        this.mail = mail;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 13, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void tell() {
        for (var regionId : regions.listIds()) {
            var local = LocalDateTime.ofInstant(
                    clock.instant(), regions.get(regionId).zone());
            if (!FREE_DAYS.contains(local.getDayOfWeek())
                    && !local.toLocalTime().isBefore(MORNING)) {
                transactions.unattended(List.of(regionId), exchange -> tell(exchange, regionId, local));
            }
        }
    }

    private int tell(Exchange exchange, int regionId, LocalDateTime local) {
        var waitingSheets = exchange.ask(sheets.count(regionId));
        var waitingClaims = exchange.ask(claims.countWaiting(regionId));
        var readers = exchange.ask(editors.listEditors(regionId, local.toLocalDate()));
        var guide = exchange.ask(editors.findGuide(regionId));
        if (waitingSheets.get() + waitingClaims.get() > 0) {
            var values = Map.of(
                    "region", guide.get().name(),
                    "code", guide.get().code(),
                    "sheets", waitingSheets.get().toString(),
                    "claims", waitingClaims.get().toString());
            var event = "claim/desk " + regionId + " " + local.toLocalDate();
            for (Recipient editor : readers.get()) {
                mail.post(exchange, Letter.unasked(event, "claim/desk", editor, values));
            }
        }
        return regionId;
    }
}
