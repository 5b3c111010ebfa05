package org.entregent.dues;

import java.time.Clock;
import java.util.List;
import org.entregent.member.MemberTransfer;
import org.entregent.member.MembershipChange;
import org.entregent.member.MembershipChange.Kind;
import org.entregent.member.MembershipSubscriber;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Component;

/** How memberships stand begins with them, goes with them to another chapter, and never was where they are taken back. */
@Component
final class StandingSubscriber implements MembershipSubscriber {

    private final StandingRepository standings;
    private final StandingEventRepository events;
    private final Clock clock;

    StandingSubscriber(StandingRepository standings, StandingEventRepository events, Clock clock) {
        this.standings = standings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void onChange(Exchange exchange, List<MembershipChange> changes) {
        var joined = of(Kind.JOINED, changes);
        if (!joined.isEmpty()) {
            exchange.tell(standings.beginAll(joined, clock.instant()));
        }
        var takenBack = of(Kind.TAKEN_BACK, changes);
        if (!takenBack.isEmpty()) {
            exchange.tell(standings.withdrawAll(takenBack));
        }
    }

    @Override
    public void onTransfer(Exchange exchange, MemberTransfer transfer) {
        exchange.tell(standings.continueFrom(transfer));
        exchange.tell(events.transfer(transfer));
        exchange.tell(standings.transfer(transfer));
    }

    private static List<MembershipChange> of(Kind kind, List<MembershipChange> changes) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }
}
