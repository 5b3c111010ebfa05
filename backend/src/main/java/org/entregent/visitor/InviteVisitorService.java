package org.entregent.visitor;

import java.time.LocalDate;
import java.util.List;
import org.entregent.access.Membership;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.region.RegionService;
import org.entregent.visitor.PersonReading.Contact;
import org.entregent.visitor.Reckoner.Asked;
import org.entregent.visitor.VisitRepository.Visited;
import org.entregent.visitor.VisitorInputs.InviteVisitorInput;
import org.entregent.visitor.VisitorPayloads.MeetingNotOpenToVisitors;
import org.entregent.visitor.VisitorPayloads.VisitorAlreadyExpected;
import org.entregent.visitor.VisitorPayloads.VisitorObjected;
import org.entregent.visitor.VisitorPayloads.VisitorPayload;
import org.entregent.visitor.VisitorPayloads.VisitsUsedUp;
import org.entregent.visitor.VisitorStep.By;
import org.springframework.stereotype.Service;

/** Invites somebody to a meeting of the inviting member's own chapter. */
@Service
class InviteVisitorService {

    private static final CommandKind<VisitorPayload> INVITING = CommandKind.of(
                    Permission.MEETINGS_WRITE, VisitorPayload::refused)
            .knownBy("id", "visitor_pkey", "visitor_event_command_key")
            .refusedBy("visitor_meeting_key", new VisitorAlreadyExpected());

    private final Commands commands;
    private final RegionService regions;
    private final VisitRepository repository;
    private final VisitorEventRepository events;
    private final Reckoner reckoner;
    private final VisitorChangeService changes;
    private final VisitorLetters letters;

    InviteVisitorService(
            Commands commands,
            RegionService regions,
            VisitRepository repository,
            VisitorEventRepository events,
            Reckoner reckoner,
            VisitorChangeService changes,
            VisitorLetters letters) {
        this.commands = commands;
        this.regions = regions;
        this.repository = repository;
        this.events = events;
        this.reckoner = reckoner;
        this.changes = changes;
        this.letters = letters;
    }

    VisitorPayload invite(InviteVisitorInput input) {
        return commands.run(INVITING, command -> invite(command, input));
    }

    private VisitorPayload invite(Command command, InviteVisitorInput input) {
        var own = command.membership(input.memberId(), "memberId");
        var check = command.check();
        var named = check.node("Meeting", input.meetingId(), "meetingId");
        var person = new PersonReading(check, "person").read(input.person(), Contact.ANY);
        check.finish();
        var meeting = named.filter(found -> found.region() == own.regionId())
                .orElseThrow(() -> new RefusedException(NotFoundOrForbidden.at("meetingId")));
        command.open(List.of(own.regionId()));
        return invite(command, input, own, new Invited(meeting, person));
    }

    /** To which meeting, and whom. */
    private record Invited(Reference meeting, Person person) {}

    private VisitorPayload invite(Command command, InviteVisitorInput input, Membership own, Invited invited) {
        var exchange = command.exchange();
        var today = regions.get(own.regionId()).day(command.now());
        var said = VisitorStep.Said.of(input.id(), input);
        var inviter = exchange.ask(repository.findName(own.regionId(), own.memberId()));
        var knowsTrade = exchange.ask(repository.hasSpecialty(invited.person().specialtyCode()));
        var visited =
                new Visited(own.regionId(), own.chapterId(), invited.meeting().uuid(), input.id());
        var asked = reckoner.ask(exchange, visited, invited.person(), today);
        var found = exchange.ask(repository.findMeeting(invited.meeting()));
        var reference = VisitorPayloads.reference(own.regionId(), input.id());
        if (command.idWasTaken() || asked.isExpectedAs(input.id())) {
            return repeated(command, reference, said);
        }
        PersonReading.requireKnownTrade(command.check(), knowsTrade.get());
        var meeting = found.get()
                .filter(each -> each.chapterId().equals(own.chapterId()))
                .orElseThrow(() -> new RefusedException(NotFoundOrForbidden.at("meetingId")));
        requireWelcome(meeting, asked, today);
        var step = new VisitorStep(
                said, VisitorAction.INVITE, null, null, By.of(VisitorActor.MEMBER, command), command.now());
        var visitor = new NewVisitor(
                input.id(),
                meeting,
                VisitorSource.INVITED,
                invited.person(),
                input.language().ofLetters(),
                own.memberId(),
                asked.reckoning(),
                step);
        changes.begin(exchange, visitor);
        letters.invitation(exchange, visitor, inviter.get().orElseThrow());
        return VisitorPayload.of(reference);
    }

    private VisitorPayload repeated(Command command, Reference visitor, VisitorStep.Said said) {
        var former = command.exchange().ask(events.find(visitor.region(), said.commandId()));
        return command.repeated(former.get(), event -> event.isRepeatedBy(visitor.uuid(), said))
                .map(event -> VisitorPayload.of(visitor))
                .orElseThrow(command::idAlreadyUsed);
    }

    private static void requireWelcome(VisitedMeeting meeting, Asked asked, LocalDate today) {
        if (!meeting.isOpenToVisitors() || meeting.venue().heldOn().isBefore(today)) {
            throw new RefusedException(MeetingNotOpenToVisitors.at("meetingId"));
        }
        var known = asked.acquaintance().get();
        if (known.hasObjected()) {
            throw new RefusedException(new VisitorObjected());
        }
        if (known.expected().isPresent()) {
            throw new RefusedException(new VisitorAlreadyExpected());
        }
        var reckoning = asked.reckoning();
        if (reckoning.isBeyond()) {
            throw new RefusedException(new VisitsUsedUp(reckoning.mostVisits()));
        }
    }
}
