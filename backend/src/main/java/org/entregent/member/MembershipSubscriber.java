package org.entregent.member;

import java.time.LocalDate;
import java.util.UUID;
import org.entregent.statement.Exchange;

/** Hears who joins, in the transaction in which they do: for features after this one, which it doesn't know. */
public interface MembershipSubscriber {

    /** Their region is open. */
    void onJoined(Exchange exchange, int regionId, UUID chapterId, LocalDate joinedOn);
}
