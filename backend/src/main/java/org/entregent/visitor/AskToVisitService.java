package org.entregent.visitor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entregent.access.Transactions;
import org.entregent.graph.Reference;
import org.entregent.notice.MailLanguage;
import org.entregent.notice.Recipient;
import org.entregent.page.Visit;
import org.entregent.region.RegionService;
import org.entregent.statement.DatabaseFailure;
import org.entregent.statement.Exchange;
import org.entregent.statement.Question;
import org.entregent.stranger.StrangerLimit;
import org.entregent.stranger.StrangerLimits;
import org.entregent.stranger.StrangerProof.Accepted;
import org.entregent.visitor.Reckoner.Asked;
import org.entregent.visitor.VisitRepository.Visited;
import org.entregent.visitor.VisitorLetters.DeskNews;
import org.entregent.visitor.VisitorStep.By;
import org.entregent.visitor.VisitorStep.Said;
import org.springframework.stereotype.Service;

/**
 * Takes strangers who ask to visit a chapter. Whoever asks learns nothing of anybody: the answer and its letter are the same whether the
 * address is a member's, a former visitor's, one that has used its visits up, or nobody's. What is known of it is told to officers alone,
 * and nobody who is known is changed.
 */
@Service
class AskToVisitService {

    static final String PURPOSE = "visit";

    /** The meetings that somebody may choose from. */
    private static final int MOST_MEETINGS = 6;
    /** Several people may share an address. */
    private static final int FROM_ONE_ADDRESS = 10;

    private static final int FROM_ONE_ADDRESS_TO_A_CHAPTER = 4;
    private static final int TO_A_CHAPTER = 40;
    private static final int IN_ALL = 2_000;
    /** Nobody proved that it is theirs, and each is a letter. */
    private static final int TO_ONE_EMAIL = 3;

    private final Transactions transactions;
    private final RegionService regions;
    private final StrangerLimits limits;
    private final VisitRepository repository;
    private final Reckoner reckoner;
    private final VisitorChangeService changes;
    private final VisitorLetters letters;
    private final Clock clock;

    AskToVisitService(
            Transactions transactions,
            RegionService regions,
            StrangerLimits limits,
            VisitRepository repository,
            Reckoner reckoner,
            VisitorChangeService changes,
            VisitorLetters letters,
            Clock clock) {
        this.transactions = transactions;
        this.regions = regions;
        this.limits = limits;
        this.repository = repository;
        this.reckoner = reckoner;
        this.changes = changes;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * What somebody asks.
     *
     * @param heldOn the day of one of the chapter's next meetings
     * @param form by which it is taken once, however often it is sent
     */
    record Request(Reference chapter, LocalDate heldOn, Person person, MailLanguage language, Accepted form) {}

    /** The chapter's next meetings, from tomorrow on, soonest first. */
    List<VisitedMeeting> listMeetings(Reference chapter) {
        return transactions.unattended(
                List.of(chapter.region()),
                exchange -> exchange.ask(listComing(chapter)).get());
    }

    /**
     * @return whether the chapter meets on that day, so that one can ask to come
     * @throws org.entregent.stranger.TooManyStrangers when no more is taken today
     */
    boolean ask(Visit visit, Request request) {
        try {
            return attempt(visit, request);
        } catch (DatabaseFailure failure) {
            if (!"visitor_meeting_key".equals(failure.constraint())) {
                throw failure;
            }
            // The same address asked by two forms at one moment: now the former is there.
            return attempt(visit, request);
        }
    }

    private boolean attempt(Visit visit, Request request) {
        var chapter = request.chapter();
        return transactions.unattended(List.of(chapter.region()), exchange -> {
            var isFirst = limits.admit(exchange, request.form(), limitsOf(visit, request));
            var coming = exchange.ask(listComing(chapter));
            var specialty = exchange.ask(
                    repository.findSpecialty(Objects.toString(request.person().trade(), "")));
            var officers = exchange.ask(repository.listWelcoming(chapter, today(chapter)));
            var isFirstTime = isFirst.get();
            var meeting = coming.get().stream()
                    .filter(each -> each.venue().heldOn().equals(request.heldOn()))
                    .findFirst();
            if (meeting.isPresent() && isFirstTime) {
                keep(exchange, new Case(request, meeting.get(), specialty.get()), officers.get());
            }
            return meeting.isPresent();
        });
    }

    /** Somebody who asks to come to a meeting of the chapter's. */
    private record Case(Request request, VisitedMeeting meeting, Optional<String> specialty) {

        Person person() {
            var said = request.person();
            return new Person(
                    said.name(),
                    said.firm(),
                    said.trade(),
                    specialty.orElse(null),
                    said.email(),
                    said.phone(),
                    said.words());
        }
    }

    private void keep(Exchange exchange, Case asking, List<Recipient> officers) {
        var meeting = asking.meeting();
        var id = UUID.randomUUID();
        var visited = new Visited(meeting.regionId(), meeting.chapterId(), meeting.id(), id);
        var asked = reckoner.ask(
                exchange, visited, asking.person(), today(asking.request().chapter()));
        var known = asked.acquaintance().get();
        var visitor = visitor(asking, asked, id);
        if (known.expected().isEmpty()) {
            changes.begin(exchange, visitor);
        }
        letters.asked(exchange, visitor, known.expected().orElse(id));
        var visit =
                VisitorPayloads.reference(meeting.regionId(), known.expected().orElse(id));
        letters.desk(
                exchange,
                visit,
                new DeskNews(id, asking.request().chapter(), meeting.chapterName(), meeting.venue(), 1),
                officers);
    }

    /** Of somebody who wanted to be forgotten nothing is kept but that somebody asked. */
    private NewVisitor visitor(Case asking, Asked asked, UUID id) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var request = asking.request();
        var step = new VisitorStep(new Said(request.form().id(), null), VisitorAction.ASK, null, null, By.VISITOR, now);
        return new NewVisitor(
                id,
                asking.meeting(),
                VisitorSource.ASKED,
                asked.acquaintance().get().hasObjected() ? null : asking.person(),
                request.language(),
                null,
                asked.reckoning(),
                step);
    }

    private Question<List<VisitedMeeting>> listComing(Reference chapter) {
        return repository.listComing(chapter, today(chapter), MOST_MEETINGS);
    }

    private LocalDate today(Reference chapter) {
        return regions.get(chapter.region()).day(clock.instant());
    }

    private static List<StrangerLimit> limitsOf(Visit visit, Request request) {
        var chapter = request.chapter().uuid();
        return List.of(
                StrangerLimit.ofAddress(PURPOSE, visit, FROM_ONE_ADDRESS),
                StrangerLimit.ofAddressAbout(PURPOSE, visit, chapter, FROM_ONE_ADDRESS_TO_A_CHAPTER),
                StrangerLimit.about(PURPOSE, chapter, TO_A_CHAPTER),
                StrangerLimit.about(
                        PURPOSE + " letter", Objects.toString(request.person().email(), ""), TO_ONE_EMAIL),
                StrangerLimit.ofAll(PURPOSE, IN_ALL));
    }
}
