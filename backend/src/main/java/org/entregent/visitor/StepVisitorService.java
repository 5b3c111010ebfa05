package org.entregent.visitor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.entregent.access.Permission;
import org.entregent.access.Viewer;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.region.RegionService;
import org.entregent.visitor.VisitorInputs.FollowUpVisitorInput;
import org.entregent.visitor.VisitorInputs.MarkVisitorInput;
import org.entregent.visitor.VisitorInputs.StepVisitorInput;
import org.entregent.visitor.VisitorPayloads.VisitorNotDue;
import org.entregent.visitor.VisitorPayloads.VisitorPayload;
import org.entregent.visitor.VisitorPayloads.VisitorStepNotAllowed;
import org.entregent.visitor.VisitorStep.By;
import org.entregent.visitor.VisitorStep.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes the steps of whoever runs a chapter's meetings. */
@Service
class StepVisitorService {

    private static final int MOST_NOTE = 1_000;
    private static final CommandKind<VisitorPayload> STEPPING = CommandKind.of(
                    Permission.MEETINGS_RUN, VisitorPayload::refused)
            .knownBy("commandId", "visitor_event_command_key");

    private final Commands commands;
    private final RegionService regions;
    private final VisitRepository repository;
    private final VisitorRepository visitors;
    private final VisitorEventRepository events;
    private final VisitorChangeService changes;
    private final VisitorLetters letters;

    StepVisitorService(
            Commands commands,
            RegionService regions,
            VisitRepository repository,
            VisitorRepository visitors,
            VisitorEventRepository events,
            VisitorChangeService changes,
            VisitorLetters letters) {
        this.commands = commands;
        this.regions = regions;
        this.repository = repository;
        this.visitors = visitors;
        this.events = events;
        this.changes = changes;
        this.letters = letters;
    }

    VisitorPayload confirm(StepVisitorInput input) {
        return commands.run(STEPPING, command -> step(command, order(VisitorAction.CONFIRM, input)));
    }

    VisitorPayload cancel(StepVisitorInput input) {
        return commands.run(STEPPING, command -> step(command, order(VisitorAction.CANCEL, input)));
    }

    /** Of two who mark one visitor the later one holds; who marks the same as another marks nothing. */
    VisitorPayload mark(MarkVisitorInput input) {
        var action = input.attended() == null
                ? VisitorAction.UNMARK
                : input.attended() ? VisitorAction.ATTEND : VisitorAction.MISS;
        var order = new Order(Said.of(input.commandId(), input), action, input.visitorId(), null, null, null);
        return commands.run(STEPPING, command -> step(command, order));
    }

    VisitorPayload followUp(FollowUpVisitorInput input) {
        var order = new Order(
                Said.of(input.commandId(), input),
                input.outcome().action(),
                input.visitorId(),
                input.version(),
                input.note(),
                input.chapterId());
        return commands.run(STEPPING, command -> step(command, order));
    }

    private static Order order(VisitorAction action, StepVisitorInput input) {
        var said = Said.of(input.commandId(), input);
        return new Order(said, action, input.visitorId(), input.version(), input.note(), null);
    }

    /** @param version that the caller saw; null where the later one holds */
    private record Order(
            Said said,
            VisitorAction action,
            String visitorId,
            @Nullable Integer version,
            @Nullable String note,
            @Nullable String chapterId) {}

    private VisitorPayload step(Command command, Order order) {
        var check = command.check();
        var note = check.optionalText(order.note(), MOST_NOTE, "note");
        var named = check.node(VisitorPayloads.TYPE, order.visitorId(), "visitorId");
        var chapter = chapter(check, order);
        check.finish();
        var reference = named.orElseThrow();
        var exchange = command.exchange();
        exchange.tell(visitors.openSeen(reference));
        var locked = exchange.ask(visitors.lock(reference));
        var former = exchange.ask(events.find(reference.region(), order.said().commandId()));
        var hasChapter = chapter.<Supplier<Boolean>>map(found -> exchange.ask(repository.hasChapter(found)))
                .orElse(() -> true);
        var visitor = requireRunning(command.viewer(), locked.get());
        if (command.repeated(former.get(), event -> event.isRepeatedBy(visitor.id(), order.said()))
                .isEmpty()) {
            if (order.version() != null) {
                command.requireVersion(order.version(), visitor.version());
            }
            requireElsewhere(command.check(), visitor, chapter, hasChapter.get());
            var step = new VisitorStep(
                    order.said(),
                    order.action(),
                    note,
                    chapter.map(Reference::uuid).orElse(null),
                    By.of(VisitorActor.OFFICER, command),
                    command.now());
            lead(command, visitor, step);
        }
        return VisitorPayload.of(reference);
    }

    private static Optional<Reference> chapter(InputCheck check, Order order) {
        var isNeeded = order.action() == VisitorAction.REDIRECT;
        check.require(
                isNeeded == (order.chapterId() != null),
                Message.of(isNeeded ? "input.blank" : "visitor.no-chapter"),
                "chapterId");
        return order.chapterId() == null
                ? Optional.empty()
                : check.node(VisitorPayloads.CHAPTER, order.chapterId(), "chapterId");
    }

    private static Visitor requireRunning(Viewer viewer, Optional<Visitor> found) {
        return found.filter(visitor -> viewer.mayInChapter(
                        Permission.MEETINGS_RUN,
                        visitor.regionId(),
                        visitor.place().chapterId()))
                .orElseThrow(() -> new RefusedException(NotFoundOrForbidden.at("visitorId")));
    }

    /** Of the region, and another one than they came to. */
    private static void requireElsewhere(
            InputCheck check, Visitor visitor, Optional<Reference> chapter, boolean isThere) {
        var isElsewhere = chapter.isEmpty()
                || isThere
                        && chapter.get().region() == visitor.regionId()
                        && !chapter.get().uuid().equals(visitor.place().chapterId());
        check.require(isElsewhere, Message.of("visitor.chapter"), "chapterId");
        check.finish();
    }

    private void lead(Command command, Visitor visitor, VisitorStep step) {
        var today = regions.get(visitor.regionId()).day(command.now());
        switch (VisitorDecision.decide(visitor, step.action(), VisitorActor.OFFICER, today)) {
            case VisitorDecision.Moved moved -> {
                var after = reminded(visitor.after(step, moved.to()), step, today);
                changes.lead(command.exchange(), visitor, after, step);
                tell(command, after, step);
            }
            case VisitorDecision.Unchanged same -> {}
            case VisitorDecision.NotAllowed refused ->
                throw new RefusedException(new VisitorStepNotAllowed(refused.status(), refused.allowed()));
            case VisitorDecision.NotDue early -> throw new RefusedException(new VisitorNotDue(early.heldOn()));
        }
    }

    /** Whoever is confirmed when the reminder would go out needs none. */
    private static Visitor reminded(Visitor visitor, VisitorStep step, LocalDate today) {
        var heldOn = visitor.venue().heldOn();
        var isLate = step.action() == VisitorAction.CONFIRM && Reminder.isDue(heldOn, today);
        return isLate ? visitor.reminded(heldOn) : visitor;
    }

    private void tell(Command command, Visitor visitor, VisitorStep step) {
        if (step.action() == VisitorAction.CONFIRM) {
            letters.confirmed(command.exchange(), visitor);
        }
        if (step.action() == VisitorAction.CANCEL) {
            letters.cancelled(command.exchange(), visitor);
        }
    }
}
