package org.entregent.business;

import org.entregent.statement.Exchange;

/** Hears of what is entered in ledgers and corrected there, in the same transaction: for features after this one, which it doesn't know. */
public interface LedgerSubscriber {

    /** Its region is open. */
    void onEntry(Exchange exchange, LedgerEntry entry);
}
