package org.entregent.visitor;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.access.Transactions;
import org.entregent.graph.Reference;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.entregent.visitor.VisitorLetters.DeskNews;
import org.entregent.visitor.VisitorStep.By;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What visitors do on the page of their letters: whoever holds the link is taken for them. */
@Service
class OwnVisitService {

    private final Transactions transactions;
    private final RegionService regions;
    private final VisitRepository repository;
    private final VisitorRepository visitors;
    private final ForgetRepository forgetting;
    private final VisitorChangeService changes;
    private final VisitorLetters letters;
    private final VisitorLink links;
    private final Clock clock;

    OwnVisitService(
            Transactions transactions,
            RegionService regions,
            VisitRepository repository,
            VisitorRepository visitors,
            ForgetRepository forgetting,
            VisitorChangeService changes,
            VisitorLetters letters,
            VisitorLink links,
            Clock clock) {
        this.transactions = transactions;
        this.regions = regions;
        this.repository = repository;
        this.visitors = visitors;
        this.forgetting = forgetting;
        this.changes = changes;
        this.letters = letters;
        this.links = links;
        this.clock = clock;
    }

    /**
     * A visit that somebody's link names.
     *
     * @param secret of the link
     */
    record Link(Reference visitor, UUID chapterId, String secret) {}

    /**
     * A visit as its visitor sees it.
     *
     * @param inviter who invited them; empty for who asked
     */
    record Seen(Visitor visitor, Optional<String> inviter) {}

    /** Empty where the link is none. Nothing is used up by looking. */
    Optional<Seen> find(Link link) {
        return within(link, (exchange, visitor) -> {
            var inviterId = visitor.place().inviterId();
            return new Seen(
                    visitor,
                    inviterId == null
                            ? Optional.empty()
                            : exchange.ask(repository.findName(visitor.regionId(), inviterId))
                                    .get());
        });
    }

    /** They come, and say of themselves what is missing. Once more changes nothing. */
    Optional<Visitor> register(Link link, Person said) {
        return within(link, (exchange, visitor) -> {
            var known = visitor.person();
            return known == null ? visitor : lead(exchange, visitor, VisitorAction.REGISTER, known.completedBy(said));
        });
    }

    /** They don't come. */
    Optional<Visitor> cancel(Link link) {
        return within(link, (exchange, visitor) -> lead(exchange, visitor, VisitorAction.CANCEL, null));
    }

    /** They want to be forgotten, at once, and to hear nothing more. */
    Optional<Visitor> object(Link link) {
        return within(link, (exchange, visitor) -> {
            var person = visitor.person();
            if (person == null) {
                return visitor;
            }
            var now = now();
            for (var digest : links.objections(person.email(), person.phone())) {
                exchange.tell(forgetting.insertObjection(visitor.regionId(), digest, now));
            }
            var status = visitor.status().isAwaited() ? VisitorStatus.CANCELLED : visitor.status();
            var step = VisitorStep.of(VisitorAction.OBJECT, By.VISITOR, now);
            changes.lead(exchange, visitor, visitor.after(step, status), step);
            exchange.tell(forgetting.forgetNotesOf(visitor.regionId(), person));
            exchange.tell(forgetting.forgetPerson(visitor.regionId(), person, now));
            return visitor;
        });
    }

    /** What is done with a visit that is locked. */
    @FunctionalInterface
    private interface Work<T> {

        T with(Exchange exchange, Visitor visitor);
    }

    private <T> Optional<T> within(Link link, Work<T> work) {
        if (!links.isGood(link.visitor(), link.secret())) {
            return Optional.empty();
        }
        return transactions.unattended(
                List.of(link.visitor().region()),
                exchange -> exchange.ask(visitors.lock(link.visitor()))
                        .get()
                        .filter(visitor -> visitor.place().chapterId().equals(link.chapterId()))
                        .map(visitor -> work.with(exchange, visitor)));
    }

    private Visitor lead(Exchange exchange, Visitor visitor, VisitorAction action, @Nullable Person person) {
        var now = now();
        var today = regions.get(visitor.regionId()).day(now);
        var decision = VisitorDecision.decide(visitor, action, VisitorActor.VISITOR, today);
        var isOver = visitor.venue().isCalledOff() || visitor.venue().heldOn().isBefore(today);
        if (isOver || !(decision instanceof VisitorDecision.Moved moved)) {
            return visitor;
        }
        var step = VisitorStep.of(action, By.VISITOR, now);
        var known = person == null ? visitor : visitor.known(person);
        var after = known.after(step, moved.to());
        if (person != null) {
            exchange.tell(visitors.complete(after, person));
            letters.registered(exchange, after);
            tellOfficers(exchange, after);
        }
        changes.lead(exchange, visitor, after, step);
        return after;
    }

    private void tellOfficers(Exchange exchange, Visitor visitor) {
        var place = visitor.place();
        var chapter = VisitorPayloads.chapter(visitor.regionId(), place.chapterId());
        var today = regions.get(visitor.regionId()).day(now());
        var officers = exchange.ask(repository.listWelcoming(chapter, today));
        letters.desk(
                exchange,
                VisitorRepository.reference(visitor),
                new DeskNews(visitor.id(), chapter, place.chapterName(), visitor.venue(), 1),
                officers.get());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
