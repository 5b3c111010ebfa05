package org.entregent.meeting;

import java.util.List;
import org.entregent.business.LedgerEntry;
import org.entregent.business.LedgerSubscriber;
import org.entregent.meeting.Entry.Owner;
import org.entregent.meeting.Entry.Worth;
import org.entregent.outbox.OutboxService;
import org.entregent.referral.ReferralSubscriber;
import org.entregent.referral.SentReferral;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/**
 * Enters what members do for their chapter's next meeting, in the transaction of the fact: a fact never waits for a sheet, and a sheet
 * takes in what is committed when it is completed.
 */
@Service
class MeetingEntryService implements ReferralSubscriber, LedgerSubscriber {

    private final EntryRepository entries;
    private final OutboxService outbox;

    MeetingEntryService(EntryRepository entries, OutboxService outbox) {
        this.entries = entries;
        this.outbox = outbox;
    }

    void enter(Exchange exchange, Entry entry) {
        exchange.tell(entries.insert(entry));
        var owner = entry.owner();
        outbox.append(exchange, List.of(owner.regionId()), MeetingEvents.recorded(owner.chapterId()));
    }

    @Override
    public void onSent(Exchange exchange, SentReferral referral) {
        var kind = referral.inside() ? EntryKind.REFERRAL_INSIDE : EntryKind.REFERRAL_OUTSIDE;
        var owner = new Owner(referral.regionId(), referral.chapterId(), referral.giverId());
        enter(exchange, new Entry(kind, referral.referralId(), Entry.FIRST, owner, Worth.ONE, referral.sentAt()));
    }

    @Override
    public void onEntry(Exchange exchange, LedgerEntry entry) {
        var owner = new Owner(entry.regionId(), entry.chapterId(), null);
        var worth = new Worth(entry.count(), entry.minorUnits());
        enter(
                exchange,
                new Entry(EntryKind.CLOSED_BUSINESS, entry.recordId(), entry.version(), owner, worth, entry.at()));
    }
}
