package org.entregent.member;

import java.util.List;
import org.entregent.statement.Exchange;

/** Hears how memberships begin and end, in the transaction in which they do: for features after this one, which it doesn't know. */
public interface MembershipSubscriber {

    /** Their regions are open. */
    void onChange(Exchange exchange, List<MembershipChange> changes);
}
