package org.entregent.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entregent.access.AccessEpoch;
import org.entregent.access.MembershipStatus;
import org.entregent.graph.Reference;
import org.entregent.statement.Exchange;
import org.entregent.statement.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes how memberships stand, and ends them, for a later feature that knows why; decides nothing. */
@Service
public class MembershipLifeService {

    private final MembershipLifeRepository repository;
    private final TransferMemberRepository offices;
    private final SeatService seats;
    private final List<MembershipSubscriber> subscribers;

    /**
     * A membership that is to change.
     *
     * @param accountId what the person signs in with; null for members who never do
     */
    public record Life(
            Reference member, UUID chapterId, @Nullable UUID accountId) {}

    /**
     * How a membership ends, and when that is said.
     *
     * @param day the last one
     */
    public record Ending(MembershipStatus to, LocalDate day, Instant at) {}

    MembershipLifeService(
            MembershipLifeRepository repository,
            TransferMemberRepository offices,
            SeatService seats,
            List<MembershipSubscriber> subscribers) {
        this.repository = repository;
        this.offices = offices;
        this.seats = seats;
        this.subscribers = subscribers;
    }

    /** What the database has to say where nobody leaves while they hold an office. */
    public Question<Boolean> holdsOffice(Reference member, LocalDate today) {
        return offices.holdsOffice(member, today);
    }

    /** It lasts, and stands otherwise: what its holder may do may be something else. To be told last. */
    public void change(Exchange exchange, Life life, MembershipStatus to) {
        exchange.tell(repository.change(life.member(), to));
        growFor(exchange, life);
    }

    /** It ends: the seat is open again, and totals know it. To be told last. */
    public void end(Exchange exchange, Life life, Ending ending) {
        var member = life.member();
        exchange.tell(repository.change(member, ending.to()));
        exchange.tell(repository.leave(member, ending.day()));
        seats.leave(exchange, member, ending.at());
        var left = MembershipChange.left(member.region(), life.chapterId(), member.uuid(), ending.day());
        subscribers.forEach(subscriber -> subscriber.onChange(exchange, List.of(left)));
        growFor(exchange, life);
    }

    private static void growFor(Exchange exchange, Life life) {
        if (life.accountId() != null) {
            exchange.tell(AccessEpoch.grownFor(life.accountId()));
        }
    }
}
