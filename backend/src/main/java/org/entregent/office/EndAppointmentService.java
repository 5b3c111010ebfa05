package org.entregent.office;

import static org.entregent.office.OfficePayloads.TYPE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entregent.access.Permission;
import org.entregent.access.SecurityEvent;
import org.entregent.access.SecurityLog;
import org.entregent.access.Today;
import org.entregent.command.Change;
import org.entregent.command.ChangeService;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.office.OfficeInputs.EndAppointmentInput;
import org.entregent.office.OfficePayloads.LastAdministrator;
import org.entregent.office.OfficePayloads.OfficeAlreadyEnded;
import org.entregent.office.OfficePayloads.OfficePayload;
import org.springframework.stereotype.Service;

/** Ends terms of offices. The network is never left without an administrator. */
@Service
class EndAppointmentService {

    private static final String ACTION = "END_APPOINTMENT";
    private static final CommandKind<OfficePayload> ENDING = CommandKind.of(
                    Permission.OFFICES_MANAGE, OfficePayload::refused)
            .knownBy("commandId", "change_command_key");

    private final Commands commands;
    private final Today today;
    private final OfficeRepository offices;
    private final ChangeService changes;
    private final SecurityLog log;

    EndAppointmentService(
            Commands commands, Today today, OfficeRepository offices, ChangeService changes, SecurityLog log) {
        this.commands = commands;
        this.today = today;
        this.offices = offices;
        this.changes = changes;
        this.log = log;
    }

    OfficePayload end(EndAppointmentInput input) {
        return commands.run(ENDING, command -> end(command, input));
    }

    private OfficePayload end(Command command, EndAppointmentInput input) {
        var check = command.check();
        var reference = reference(command, check, input.officeId());
        command.lockAccess();
        command.open(List.of(reference.region()));
        var exchange = command.exchange();
        var former = exchange.ask(changes.find(reference.region(), input.commandId()));
        var isAnother = exchange.ask(
                offices.hasAnotherAdministrator(reference, input.endsOn().plusDays(1)));
        var current = exchange.ask(offices.find(reference))
                .get()
                .filter(office ->
                        command.viewer().mayWholly(OfficeKind.of(office.role()).appointing(), reference.region()))
                .orElseThrow(EndAppointmentService::notFound);
        var said = Map.of("endsOn", input.endsOn().toString());
        if (command.repeated(former.get(), kept -> kept.isRepeatedBy(ACTION, input.officeId(), said))
                .isEmpty()) {
            command.requireVersion(input.version(), current.version());
            requireOpen(check, current.term(), input.endsOn());
            if (OfficeKind.of(current.role()) == OfficeKind.ADMINISTRATOR && !isAnother.get()) {
                throw new RefusedException(new LastAdministrator());
            }
            keep(command, input, current);
        }
        return OfficePayload.of(reference);
    }

    private static Reference reference(Command command, InputCheck check, String officeId) {
        var named = check.node(TYPE, officeId, "officeId");
        check.finish();
        return named.filter(office -> command.mayIn(office.region())).orElseThrow(EndAppointmentService::notFound);
    }

    private static RefusedException notFound() {
        return new RefusedException(NotFoundOrForbidden.at("officeId"));
    }

    /** A term ends at once when yesterday was its last day. One that has an end may end sooner, and not later. */
    private void requireOpen(InputCheck check, Term term, LocalDate endsOn) {
        if (term.endsBefore(today.date())) {
            throw new RefusedException(new OfficeAlreadyEnded());
        }
        check.require(!endsOn.isBefore(today.date().minusDays(1)), Message.of("office.ends-in-the-past"), "endsOn");
        check.require(!endsOn.isBefore(term.startsOn()), Message.of("office.ends-before-start"), "endsOn");
        check.require(
                term.endsOn() == null || endsOn.isBefore(term.endsOn()), Message.of("office.ends-sooner"), "endsOn");
        check.finish();
    }

    private void keep(Command command, EndAppointmentInput input, Appointment current) {
        var ended = current.ending(input.endsOn());
        command.exchange().tell(offices.end(ended));
        changes.keep(
                command,
                new Change(
                        current.place().regionId(),
                        input.officeId(),
                        input.commandId(),
                        ACTION,
                        current.told(),
                        ended.told()));
        command.changeAccess();
        var accountId = current.holder().accountId();
        command.exchange().afterCommit(() -> log.tell(SecurityEvent.rightsOf(accountId)));
    }
}
