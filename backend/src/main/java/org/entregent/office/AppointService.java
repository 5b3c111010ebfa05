package org.entregent.office;

import static org.entregent.office.OfficePayloads.TYPE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entregent.access.Permission;
import org.entregent.access.SecurityEvent;
import org.entregent.access.SecurityLog;
import org.entregent.access.Today;
import org.entregent.command.Change;
import org.entregent.command.ChangeService;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.Message;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.office.OfficeInputs.AppointInput;
import org.entregent.office.OfficePayloads.AlreadyAppointed;
import org.entregent.office.OfficePayloads.OfficePayload;
import org.entregent.office.OfficePayloads.OfficeTaken;
import org.entregent.office.OfficePayloads.SelfAppointment;
import org.springframework.stereotype.Service;

/** Appoints people to offices: one person's office passes on the day on which the next one's term starts. */
@Service
class AppointService {

    private static final String ACTION = "APPOINT";
    private static final CommandKind<OfficePayload> APPOINTING = CommandKind.of(
                    Permission.OFFICES_MANAGE, OfficePayload::refused)
            .knownBy("id", "role_assignment_pkey", "change_command_key");

    private final Commands commands;
    private final Today today;
    private final OfficeRepository offices;
    private final CandidateService candidates;
    private final ChangeService changes;
    private final SecurityLog log;

    AppointService(
            Commands commands,
            Today today,
            OfficeRepository offices,
            CandidateService candidates,
            ChangeService changes,
            SecurityLog log) {
        this.commands = commands;
        this.today = today;
        this.offices = offices;
        this.candidates = candidates;
        this.changes = changes;
        this.log = log;
    }

    OfficePayload appoint(AppointInput input) {
        return commands.run(APPOINTING, command -> appoint(command, input));
    }

    private OfficePayload appoint(Command command, AppointInput input) {
        var check = command.check();
        check.require(OfficeKind.isOffice(input.role()), Message.of("office.membership"), "role");
        check.finish();
        var asked = AskedOffice.read(check, input);
        requireMay(command, asked);
        check.require(
                asked.kind() != OfficeKind.ADMINISTRATOR
                        || command.viewer().regionTree().root(asked.regionId()) == asked.regionId(),
                Message.of("office.at-the-top"),
                "regionId");
        input.term().check(check, today.date());
        check.finish();
        command.lockAccess();
        command.open(List.of(asked.regionId()));
        var former = command.exchange().ask(changes.find(asked.regionId(), input.id()));
        var candidate = candidates.get(command, asked, input.id());
        var appointment = new Appointment(
                input.id(),
                input.role(),
                candidate.place(),
                candidate.holder(),
                input.term(),
                Appointment.FIRST_VERSION);
        var reference = Reference.of(TYPE, asked.regionId(), input.id());
        var subject = command.idOf(reference);
        if (command.repeated(former.get(), kept -> kept.isRepeatedBy(ACTION, subject, appointment.told()))
                .isEmpty()) {
            appoint(command, asked, appointment);
        }
        return OfficePayload.of(reference);
    }

    private static void requireMay(Command command, AskedOffice asked) {
        if (!command.viewer().mayWholly(asked.kind().appointing(), asked.regionId())) {
            throw new RefusedException(NotFoundOrForbidden.at(asked.field()));
        }
    }

    private void appoint(Command command, AskedOffice asked, Appointment appointment) {
        var holder = appointment.holder();
        if (command.viewer().accountId().filter(holder.accountId()::equals).isPresent()) {
            throw new RefusedException(SelfAppointment.at(asked.email() == null ? "memberId" : "email"));
        }
        var others = command.exchange()
                .ask(offices.listFrom(appointment.term().startsOn(), appointment.role(), appointment.place()))
                .get();
        requireFree(appointment, others);
        var fields = appointment.told();
        predecessor(appointment, others).ifPresent(former -> {
            command.exchange()
                    .tell(offices.end(
                            former.ending(appointment.term().startsOn().minusDays(1))));
            fields.put("predecessor", former.holder().name());
            tellRights(command, former.holder());
        });
        command.exchange().tell(offices.insert(appointment));
        var subject = command.idOf(Reference.of(TYPE, asked.regionId(), appointment.id()));
        changes.keep(command, new Change(asked.regionId(), subject, appointment.id(), ACTION, Map.of(), fields));
        command.changeAccess();
        tellRights(command, holder);
    }

    private void tellRights(Command command, Holder holder) {
        command.exchange().afterCommit(() -> log.tell(SecurityEvent.rightsOf(holder.accountId())));
    }

    /** Nobody holds an office twice at a time; one that is of one person isn't given away that somebody is to have later. */
    private static void requireFree(Appointment appointment, List<Appointment> others) {
        for (var other : others) {
            if (!other.term().overlaps(appointment.term())) {
                continue;
            }
            if (other.holder().accountId().equals(appointment.holder().accountId())) {
                throw new RefusedException(new AlreadyAppointed());
            }
            if (OfficeKind.isOfOne(appointment.role())
                    && !other.term().startsOn().isBefore(appointment.term().startsOn())) {
                throw new RefusedException(OfficeTaken.from(other.term().startsOn()));
            }
        }
    }

    private static Optional<Appointment> predecessor(Appointment appointment, List<Appointment> others) {
        return others.stream()
                .filter(other -> OfficeKind.isOfOne(appointment.role()))
                .filter(other ->
                        other.term().startsOn().isBefore(appointment.term().startsOn()))
                .findFirst();
    }
}
