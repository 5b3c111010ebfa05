package org.entregent.member;

import java.util.List;
import org.entregent.statement.Exchange;

/** Hears how memberships begin and end, in the transaction in which they do: for features after this one, which it doesn't know. */
public interface MembershipSubscriber {

    /** Their regions are open. */
    void onChange(Exchange exchange, List<MembershipChange> changes);

    /** A membership goes on in another chapter; both regions are open. It is told as a change of each of the two, too, after this. */
    default void onTransfer(Exchange exchange, MemberTransfer transfer) {}
}
