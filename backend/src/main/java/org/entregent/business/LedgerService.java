package org.entregent.business;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entregent.command.IdAlreadyUsed;
import org.entregent.command.RefusedException;
import org.entregent.outbox.OutboxService;
import org.entregent.statistics.Totals;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;

/** Enters closed business in a member's ledger, within the transaction of whatever brought it. */
@Service
public class LedgerService {

    private final ClosedBusinessRepository repository;
    private final OutboxService outbox;

    LedgerService(ClosedBusinessRepository repository, OutboxService outbox) {
        this.repository = repository;
        this.outbox = outbox;
    }

    /**
     * Enters what came of a won referral.
     *
     * @return what the entries add to the totals; the caller adds them up
     */
    public Totals enterWinnings(DSLContext sql, Winnings winnings, Instant now) {
        var totals = new Totals();
        var earnings = winnings.earnings();
        for (var place = 0; place < earnings.size(); place++) {
            var record = ClosedBusiness.recorded(winnings.recorder(), earnings.get(place), winnings.thanks(), now);
            if (!enter(sql, record)) {
                throw new RefusedException(IdAlreadyUsed.at("closedBusiness", Integer.toString(place), "id"));
            }
            totals.plus(ClosedBusinessTotals.of(record));
        }
        return totals;
    }

    /** Whether these and no others were entered when the referral was won, corrected since or not. */
    public boolean holdsWinnings(DSLContext sql, int regionId, UUID referralId, List<Earning> earnings) {
        var records = repository.listByReferral(sql, regionId, referralId);
        var ids = earnings.stream().map(Earning::id).collect(Collectors.toSet());
        // Winnings are entered at one moment; the receiver may have recorded more for the referral at others.
        var moments = records.stream()
                .filter(record -> ids.contains(record.id()))
                .map(ClosedBusiness::recordedAt)
                .collect(Collectors.toSet());
        return records.stream()
                .filter(record -> moments.contains(record.recordedAt()))
                .map(record -> firstEarning(sql, record))
                .collect(Collectors.toSet())
                .equals(Set.copyOf(earnings));
    }

    /** What a record said when it was entered. */
    Earning firstEarning(DSLContext sql, ClosedBusiness record) {
        return repository.findFirstEarning(sql, record).orElse(record.earning());
    }

    /** False when the id is taken: nothing was entered. */
    boolean enter(DSLContext sql, ClosedBusiness record) {
        var entered = repository.insert(sql, record);
        if (entered) {
            announce(sql, record);
        }
        return entered;
    }

    void announce(DSLContext sql, ClosedBusiness record) {
        outbox.append(sql, record.regionIds(), ClosedBusinessEvents.changed(record));
    }
}
