package org.entregent.chapter;

import org.entregent.graph.Reference;
import org.entregent.statement.Exchange;

/** Hears that a chapter was founded or changed, in the transaction in which it was: for features after this one, which it doesn't know. */
public interface ChapterSubscriber {

    /** Its region is open. */
    void onChange(Exchange exchange, Reference chapter);
}
