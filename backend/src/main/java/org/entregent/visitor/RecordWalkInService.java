package org.entregent.visitor;

import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.meeting.SeenMeetings;
import org.entregent.notice.MailLanguage;
import org.entregent.region.RegionService;
import org.entregent.visitor.PersonReading.Contact;
import org.entregent.visitor.VisitRepository.Visited;
import org.entregent.visitor.VisitorInputs.RecordWalkInInput;
import org.entregent.visitor.VisitorPayloads.VisitorAlreadyExpected;
import org.entregent.visitor.VisitorPayloads.VisitorNotDue;
import org.entregent.visitor.VisitorPayloads.VisitorPayload;
import org.entregent.visitor.VisitorStep.By;
import org.springframework.stereotype.Service;

/** Records somebody who stands at the door and whom nobody expected. They are there: no limit keeps them from being counted. */
@Service
class RecordWalkInService {

    private static final CommandKind<VisitorPayload> RECORDING = CommandKind.of(
                    Permission.MEETINGS_RUN, VisitorPayload::refused)
            .knownBy("id", "visitor_pkey", "visitor_event_command_key")
            .refusedBy("visitor_meeting_key", new VisitorAlreadyExpected());

    private final Commands commands;
    private final RegionService regions;
    private final SeenMeetings meetings;
    private final VisitRepository repository;
    private final VisitorEventRepository events;
    private final Reckoner reckoner;
    private final VisitorChangeService changes;

    RecordWalkInService(
            Commands commands,
            RegionService regions,
            SeenMeetings meetings,
            VisitRepository repository,
            VisitorEventRepository events,
            Reckoner reckoner,
            VisitorChangeService changes) {
        this.commands = commands;
        this.regions = regions;
        this.meetings = meetings;
        this.repository = repository;
        this.events = events;
        this.reckoner = reckoner;
        this.changes = changes;
    }

    VisitorPayload record(RecordWalkInInput input) {
        return commands.run(RECORDING, command -> record(command, input));
    }

    private VisitorPayload record(Command command, RecordWalkInInput input) {
        var check = command.check();
        var named = check.node("Meeting", input.meetingId(), "meetingId");
        var person = new PersonReading(check, "person").read(input.person(), Contact.NONE);
        check.finish();
        var reference = named.orElseThrow();
        var exchange = command.exchange();
        exchange.tell(meetings.open(reference));
        var knowsTrade = exchange.ask(repository.hasSpecialty(person.specialtyCode()));
        var meeting = exchange.ask(repository.findMeeting(reference))
                .get()
                .filter(found ->
                        command.viewer().mayInChapter(Permission.MEETINGS_RUN, found.regionId(), found.chapterId()))
                .orElseThrow(() -> new RefusedException(NotFoundOrForbidden.at("meetingId")));
        PersonReading.requireKnownTrade(command.check(), knowsTrade.get());
        return record(command, input, meeting, person);
    }

    private VisitorPayload record(Command command, RecordWalkInInput input, VisitedMeeting meeting, Person person) {
        var today = regions.get(meeting.regionId()).day(command.now());
        var said = VisitorStep.Said.of(input.id(), input);
        var visited = new Visited(meeting.regionId(), meeting.chapterId(), meeting.id(), input.id());
        var asked = reckoner.ask(command.exchange(), visited, person, today);
        var visitor = VisitorPayloads.reference(meeting.regionId(), input.id());
        if (command.idWasTaken() || asked.isExpectedAs(input.id())) {
            return repeated(command, visitor, said);
        }
        if (meeting.venue().isCalledOff() || meeting.venue().heldOn().isAfter(today)) {
            throw new RefusedException(new VisitorNotDue(meeting.venue().heldOn()));
        }
        if (asked.acquaintance().get().expected().isPresent()) {
            throw new RefusedException(new VisitorAlreadyExpected());
        }
        var step = new VisitorStep(
                said, VisitorAction.WALK_IN, null, null, By.of(VisitorActor.OFFICER, command), command.now());
        changes.begin(
                command.exchange(),
                new NewVisitor(
                        input.id(),
                        meeting,
                        VisitorSource.WALKED_IN,
                        person,
                        MailLanguage.FR,
                        null,
                        asked.reckoning(),
                        step));
        return VisitorPayload.of(visitor);
    }

    private VisitorPayload repeated(Command command, Reference visitor, VisitorStep.Said said) {
        var former = command.exchange().ask(events.find(visitor.region(), said.commandId()));
        return command.repeated(former.get(), event -> event.isRepeatedBy(visitor.uuid(), said))
                .map(event -> VisitorPayload.of(visitor))
                .orElseThrow(command::idAlreadyUsed);
    }
}
