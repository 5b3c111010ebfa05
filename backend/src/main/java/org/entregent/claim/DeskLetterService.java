package org.entregent.claim;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entregent.access.Transactions;
import org.entregent.notice.Letter;
import org.entregent.notice.MailLanguage;
import org.entregent.notice.MailService;
import org.entregent.notice.Recipient;
import org.entregent.page.Texts;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Tells a guide's editors, on each working morning, that something waits for them, and how much of each matter. The same letter to the same address is posted once,
 * whichever instance looks.
 */
@Service
class DeskLetterService {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final Set<DayOfWeek> FREE_DAYS = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** A matter, and how much of it waits in a region. */
    private record Asked(DeskMatter matter, Supplier<Integer> number) {

        boolean waits() {
            return number.get() > 0;
        }
    }

    private final Transactions transactions;
    private final RegionService regions;
    private final EditorRepository editors;
    private final List<DeskMatter> matters;
    private final MailService mail;
    private final Clock clock;

    DeskLetterService(
            Transactions transactions,
            RegionService regions,
            EditorRepository editors,
            List<DeskMatter> matters,
            MailService mail,
            Clock clock) {
        this.transactions = transactions;
        this.regions = regions;
        this.editors = editors;
        // As the parts of a guide stand beside each other: its sheets come first.
        this.matters =
                matters.stream().sorted(Comparator.comparing(DeskMatter::path)).toList();
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
        var asked = matters.stream()
                .map(matter -> new Asked(matter, exchange.ask(matter.count(regionId))))
                .toList();
        var readers = exchange.ask(editors.listEditors(regionId, local.toLocalDate()));
        var guide = exchange.ask(editors.findGuide(regionId));
        var waiting = asked.stream().filter(Asked::waits).toList();
        if (!waiting.isEmpty()) {
            var event = "claim/desk " + regionId + " " + local.toLocalDate();
            for (Recipient editor : readers.get()) {
                var values = Map.of(
                        "region", guide.get().name(),
                        "code", guide.get().code(),
                        "waiting", inWords(waiting, editor.language()),
                        "path", waiting.getFirst().matter().path());
                mail.post(exchange, Letter.unasked(event, "claim/desk", editor, values));
            }
        }
        return regionId;
    }

    private static String inWords(List<Asked> waiting, MailLanguage language) {
        var texts = Texts.of("claim", language.locale());
        return waiting.stream()
                .map(asked -> texts.say(
                        "deskMatter",
                        asked.matter().words(language),
                        asked.number().get()))
                .collect(Collectors.joining(". "));
    }
}
