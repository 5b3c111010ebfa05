package org.entregent.business;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entregent.business.ThankedParty.ThankedMember;
import org.entregent.command.Command;
import org.entregent.command.IdAlreadyUsed;
import org.entregent.command.RefusedException;
import org.entregent.notice.NewNotice;
import org.entregent.notice.NoticeKind;
import org.entregent.notice.Notices;
import org.entregent.outbox.OutboxService;
import org.entregent.statement.Exchange;
import org.entregent.statistics.Totals;
import org.springframework.stereotype.Service;

/** Enters closed business in a member's ledger, within the transaction of whatever brought it. */
@Service
public class LedgerService {

    private final ClosedBusinessRepository records;
    private final CorrectionRepository corrections;
    private final OutboxService outbox;
    private final List<LedgerSubscriber> subscribers;
    private final Notices notices;

    LedgerService(
            ClosedBusinessRepository records,
            CorrectionRepository corrections,
            OutboxService outbox,
            List<LedgerSubscriber> subscribers,
            Notices notices) {
        this.records = records;
        this.corrections = corrections;
        this.outbox = outbox;
        this.subscribers = subscribers;
        this.notices = notices;
    }

    /**
     * Enters what came of a won referral. An id that is taken fails by {@code closed_business_pkey}; tried again, it is refused by
     * name.
     *
     * @return what the entries add to the totals; the caller adds them up
     */
    public Totals enterWinnings(Command command, Winnings winnings) {
        if (command.idWasTaken()) {
            refuseTaken(command.exchange(), winnings);
        }
        var totals = new Totals();
        for (var earning : winnings.earnings()) {
            var record = ClosedBusiness.recorded(winnings.recorder(), earning, winnings.thanks(), command.now());
            enter(command.exchange(), record);
            totals.plus(ClosedBusinessTotals.of(record));
        }
        return totals;
    }

    /** Whether these and no others were entered when the referral was won, corrected since or not. */
    public boolean holdsWinnings(Exchange exchange, int regionId, UUID referralId, List<Earning> earnings) {
        var entered = exchange.ask(records.listByReferral(regionId, referralId)).get();
        var ids = earnings.stream().map(Earning::id).collect(Collectors.toSet());
        // Winnings are entered at one moment; the receiver may have recorded more for the referral at others.
        var moments = entered.stream()
                .filter(record -> ids.contains(record.id()))
                .map(ClosedBusiness::recordedAt)
                .collect(Collectors.toSet());
        // All are asked before the first is answered: one message, however many there are.
        var first = entered.stream()
                .filter(record -> moments.contains(record.recordedAt()))
                .map(record -> askFirstEarning(exchange, record))
                .toList();
        return first.stream().map(Supplier::get).collect(Collectors.toSet()).equals(Set.copyOf(earnings));
    }

    /** What a record said when it was entered. */
    Supplier<Earning> askFirstEarning(Exchange exchange, ClosedBusiness record) {
        return exchange.ask(corrections.findFirstEarning(record).as(first -> first.orElse(record.earning())));
    }

    /** An id that is taken fails by {@code closed_business_pkey}. */
    void enter(Exchange exchange, ClosedBusiness record) {
        exchange.tell(records.insert(record));
        announce(exchange, record, LedgerEntry.entered(record));
        if (record.thanks().party() instanceof ThankedMember thanked) {
            notices.tell(
                    exchange,
                    NewNotice.once(NoticeKind.THANKS_RECEIVED, thanked.regionId(), thanked.memberId(), record.id()));
        }
    }

    /** It stands corrected already. */
    void correct(Exchange exchange, ClosedBusiness former, ClosedBusiness current, Instant now) {
        announce(exchange, current, LedgerEntry.corrected(former, current, now));
    }

    private void announce(Exchange exchange, ClosedBusiness record, LedgerEntry entry) {
        if (!entry.isNothing()) {
            subscribers.forEach(subscriber -> subscriber.onEntry(exchange, entry));
        }
        outbox.append(exchange, record.regionIds(), ClosedBusinessEvents.changed(record));
    }

    private void refuseTaken(Exchange exchange, Winnings winnings) {
        var ids = winnings.earnings().stream().map(Earning::id).toList();
        var taken = exchange.ask(records.listTaken(winnings.recorder().regionId(), ids.stream()))
                .get();
        for (var place = 0; place < ids.size(); place++) {
            if (taken.contains(ids.get(place))) {
                throw new RefusedException(IdAlreadyUsed.at("closedBusiness", Integer.toString(place), "id"));
            }
        }
    }
}
