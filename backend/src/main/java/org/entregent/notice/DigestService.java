package org.entregent.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entregent.access.Transactions;
import org.entregent.notice.DigestRepository.Due;
import org.entregent.page.PublicAddress;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Posts the summary of the week, on the morning of Monday or of the day that somebody chose, by the region's clock. Whoever has nothing
 * to hear gets none. Several instances may do so side by side: for whom it was made is written down in the transaction that posts it.
 */
@Service
class DigestService {

    /** No letter of a day comes earlier. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int BATCH = 100;

    private final Transactions transactions;
    private final RegionService regions;
    private final DigestRepository repository;
    private final List<DigestPart> parts;
    private final MailService mail;
    private final PublicAddress addresses;
    private final Clock clock;

    DigestService(
            Transactions transactions,
            RegionService regions,
            DigestRepository repository,
            List<DigestPart> parts,
            MailService mail,
            PublicAddress addresses,
            Clock clock) {
        this.transactions = transactions;
        this.regions = regions;
        this.repository = repository;
        this.parts =
                parts.stream().sorted(Comparator.comparing(DigestPart::place)).toList();
        this.mail = mail;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 11, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void sumUp() {
        for (var regionId : regions.listIds()) {
            var now = LocalDateTime.ofInstant(
                    clock.instant(), regions.get(regionId).zone());
            if (!now.toLocalTime().isBefore(MORNING)) {
                int due;
                do {
                    due = transactions.unattended(List.of(regionId), exchange -> sumUp(exchange, regionId, now));
                } while (due == BATCH);
            }
        }
    }

    /** @return for how many it was due */
    private int sumUp(Exchange exchange, int regionId, LocalDateTime local) {
        var today = local.toLocalDate();
        var due = exchange.ask(repository.listDue(regionId, today, BATCH)).get();
        if (due.isEmpty()) {
            return 0;
        }
        var now = clock.instant();
        var taken = exchange.ask(repository.take(regionId, due, today, now)).get();
        var week = new DigestWeek(regionId, taken, today, now.minus(WEEK), now);
        // All is asked before the first is answered.
        List<Supplier<Map<UUID, DigestLine>>> asked =
                parts.stream().map(part -> part.ask(exchange, week)).toList();
        for (var each : due) {
            if (taken.contains(each.memberId())) {
                var lines = asked.stream()
                        .map(part -> part.get().get(each.memberId()))
                        .filter(Objects::nonNull)
                        .toList();
                if (lines.stream().anyMatch(DigestLine::isReason)) {
                    mail.post(exchange, letter(each, week, lines));
                }
            }
        }
        return due.size();
    }

    private Letter letter(Due due, DigestWeek week, List<DigestLine> lines) {
        var language = due.recipient().language().locale();
        var said = lines.stream().map(line -> "• " + line.in(language)).collect(Collectors.joining("\n"));
        var values = Map.of("lines", said, "link", addresses.of("/semaine", Locale.FRENCH));
        return Letter.unasked(
                        "notice/digest " + due.memberId() + " " + week.today(),
                        "notice/digest",
                        due.recipient(),
                        values)
                .of(NoticeKind.WEEKLY_DIGEST);
    }
}
