package org.entregent.membership;

import java.util.EnumSet;
import java.util.Objects;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.Message;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.member.AdmissionService;
import org.entregent.member.AdmissionService.Admission;
import org.entregent.member.AdmissionService.Joined;
import org.entregent.member.AdmissionService.Person;
import org.entregent.member.SeatService;
import org.entregent.membership.ApplicationChangeService.Change;
import org.entregent.membership.ApplicationDecision.Circumstances;
import org.entregent.membership.ApplicationInputs.InductApplicantInput;
import org.entregent.membership.ApplicationPayloads.ApplicationPayload;
import org.entregent.membership.ApplicationPayloads.ApplicationStepNotAllowed;
import org.entregent.membership.ApplicationPayloads.PaymentMissing;
import org.entregent.membership.ApplicationStep.By;
import org.entregent.membership.ApplicationStep.Told;
import org.entregent.region.RegionService;
import org.entregent.visitor.AppliedVisitService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes applicants members, in the seats that were held for them. */
@Service
class InductApplicantService {

    private static final String ACTION = "INDUCT_APPLICANT";
    private static final CommandKind<ApplicationPayload> INDUCTING = CommandKind.of(
                    Permission.APPLICATIONS_RUN, ApplicationPayload::refused)
            .knownBy("id", "member_card_pkey", "application_event_command_key", "change_command_key")
            .refusedBy("member_seat_key", SeatService.notOpen())
            .refusedBy("seat_active_key", SeatService.notOpen());

    private final Commands commands;
    private final RegionService regions;
    private final AdmissionService admissions;
    private final ApplicationRepository applications;
    private final ApplicationEventRepository events;
    private final PeopleRepository people;
    private final AppliedVisitService visits;
    private final ApplicationChangeService changes;

    /** An input in good form. */
    private record Read(
            Reference application,
            String communeCode,
            @Nullable String siret) {}

    InductApplicantService(
            Commands commands,
            RegionService regions,
            AdmissionService admissions,
            ApplicationRepository applications,
            ApplicationEventRepository events,
            PeopleRepository people,
            AppliedVisitService visits,
            ApplicationChangeService changes) {
        this.commands = commands;
        this.regions = regions;
        this.admissions = admissions;
        this.applications = applications;
        this.events = events;
        this.people = people;
        this.visits = visits;
        this.changes = changes;
    }

    ApplicationPayload induct(InductApplicantInput input) {
        return commands.run(INDUCTING, command -> induct(command, input, read(command, input)));
    }

    private Read read(Command command, InductApplicantInput input) {
        var check = command.check();
        var named = StepForm.application(command, check, input.applicationId());
        var commune = check.node("Commune", input.communeId(), "communeId");
        var siret = SiretField.readOptional(check, input.siret());
        check.day(input.joinedOn(), regions.get(named.region()).day(check.now()), "joinedOn");
        check.finish();
        return new Read(named, (String) commune.orElseThrow().key().getFirst(), siret);
    }

    private ApplicationPayload induct(Command command, InductApplicantInput input, Read read) {
        var reference = read.application();
        var exchange = command.exchange();
        exchange.tell(applications.openSeen(reference));
        var locked = exchange.ask(applications.lock(reference));
        var former = exchange.ask(events.find(reference.region(), input.id()));
        var sponsor = exchange.ask(people.listSponsor(reference));
        var capacity = ApplicationCapacity.require(command.viewer(), locked.get());
        var by = new By(command.viewer().accountId().orElse(null), command.now());
        var told = new Told(null, input.joinedOn(), null);
        var step = new ApplicationStep(input.id(), ApplicationAction.INDUCT, input.toString(), told, by);
        if (command.repeated(former.get(), said -> said.isOf(reference.uuid(), step))
                .isEmpty()) {
            command.requireVersion(input.version(), capacity.application().version());
            requireStep(capacity);
            admit(command, input, read, capacity.application());
            exchange.tell(applications.induct(capacity.application(), input.id(), command.now()));
            capacity.application()
                    .visitor()
                    .ifPresent(visitor -> visits.join(exchange, visitor, by.accountId(), command.now()));
            changes.keep(exchange, new Change(capacity.application(), step, ApplicationStatus.INDUCTED, sponsor.get()));
        }
        return ApplicationPayload.of(reference);
    }

    private static void requireStep(ApplicationCapacity capacity) {
        var actors = EnumSet.copyOf(capacity.actors());
        var decision = ApplicationDecision.decide(
                capacity.application(), ApplicationAction.INDUCT, actors, Circumstances.NONE);
        if (decision instanceof ApplicationDecision.NotAllowed refused) {
            throw new RefusedException(new ApplicationStepNotAllowed(refused.status(), refused.allowed()));
        }
        if (decision instanceof ApplicationDecision.NotPaid) {
            throw new RefusedException(new PaymentMissing());
        }
    }

    private void admit(Command command, InductApplicantInput input, Read read, Application application) {
        var applicant = application.applicant();
        var siret = applicant.siret() == null ? read.siret() : applicant.siret();
        var check = command.check();
        check.require(siret != null, Message.of("membership.siret-missing"), "siret");
        check.finish();
        var person = new Person(
                applicant.firstName(),
                applicant.lastName(),
                applicant.firmName(),
                Objects.requireNonNull(siret),
                applicant.email().folded(),
                applicant.phone());
        var admission = new Admission(
                input.id(),
                application.chapter(),
                application.id(),
                application.wanted().specialtyCode(),
                read.communeCode());
        var asked = admissions.ask(command.exchange(), admission, person);
        admissions.admit(command, admission, asked, new Joined(input.joinedOn(), ACTION));
    }
}
