package org.entregent.business;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
     * Enters what came of a won referral, and thanks its giver.
     *
     * @return what the entries add to the totals; the caller adds them up
     */
    public Totals enterWinnings(
            DSLContext sql,
            Recorder recorder,
            UUID referralId,
            BusinessKind kind,
            ThankedParty giver,
            List<Earning> earnings,
            Instant now) {
        var totals = new Totals();
        for (var place = 0; place < earnings.size(); place++) {
            var record = ClosedBusiness.recorded(recorder, earnings.get(place), kind, giver, referralId, null, now);
            if (!enter(sql, record)) {
                throw new RefusedException(IdAlreadyUsed.at("closedBusiness", Integer.toString(place), "id"));
            }
            totals.plus(record.totals());
        }
        return totals;
    }

    /** Whether all of these were entered for the referral, corrected since or not. */
    public boolean holdsWinnings(DSLContext sql, int regionId, UUID referralId, List<Earning> earnings) {
        var entered = repository.listByReferral(sql, regionId, referralId).stream()
                .map(record -> firstEarning(sql, record))
                .toList();
        return entered.containsAll(earnings);
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
        outbox.append(
                sql,
                record.regionIds(),
                ClosedBusinessEvents.TOPIC,
                record.id(),
                ClosedBusinessEvents.ClosedBusinessChanged.of(record));
    }
}
