package org.entregent.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.entregent.access.Membership;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.member.HeldSeat;
import org.entregent.member.SeatService;
import org.entregent.membership.Application.Progress;
import org.entregent.membership.Application.Wanted;
import org.entregent.membership.ApplicationEventRepository.Said;
import org.entregent.membership.ApplicationInputs.ApplyForSeatInput;
import org.entregent.membership.ApplicationPayloads.ApplicationPayload;
import org.entregent.membership.ApplicationPayloads.SponsorNotFound;
import org.entregent.membership.ApplicationPayloads.VisitorNotApplying;
import org.entregent.membership.ApplicationStep.By;
import org.entregent.membership.ApplicationStep.Told;
import org.entregent.policy.InForce;
import org.entregent.policy.Policies;
import org.entregent.policy.SeatPolicy;
import org.entregent.region.RegionService;
import org.entregent.visitor.AppliedVisit;
import org.entregent.visitor.AppliedVisitService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes applications in, and holds their seats: the database gives each to one. */
@Service
class ApplyForSeatService {

    private static final CommandKind<ApplicationPayload> APPLYING = CommandKind.of(
                    Permission.APPLICATIONS_WRITE, ApplicationPayload::refused)
            .knownBy("id", "seat_pkey", "application_pkey", "application_event_command_key")
            .refusedBy("seat_active_key", SeatService.notOpen("specialtyId"))
            .refusedBy("application_visitor_key", VisitorNotApplying.twice());

    private final Commands commands;
    private final RegionService regions;
    private final Policies policies;
    private final SeatService seats;
    private final ApplicationRepository applications;
    private final ApplicationEventRepository events;
    private final RefereeRepository referees;
    private final PeopleRepository people;
    private final AppliedVisitService visits;
    private final ApplicantLink links;
    private final ApplicationLetters letters;

    /** An application, and who proposes it. */
    private record Proposed(
            UUID id, ApplicationForm form, @Nullable UUID sponsorId, LocalDate today) {}

    /** What the rules need to know. */
    private record Asked(
            Supplier<Optional<Said>> former,
            SeatService.Known seat,
            Supplier<InForce<SeatPolicy>> policy,
            Supplier<Boolean> isSponsorThere,
            Supplier<Optional<AppliedVisit>> visit) {}

    ApplyForSeatService(
            Commands commands,
            RegionService regions,
            Policies policies,
            SeatService seats,
            ApplicationRepository applications,
            ApplicationEventRepository events,
            RefereeRepository referees,
            PeopleRepository people,
            AppliedVisitService visits,
            ApplicantLink links,
            ApplicationLetters letters) {
        this.commands = commands;
        this.regions = regions;
        this.policies = policies;
        this.seats = seats;
        this.applications = applications;
        this.events = events;
        this.referees = referees;
        this.people = people;
        this.visits = visits;
        this.links = links;
        this.letters = letters;
    }

    ApplicationPayload apply(ApplyForSeatInput input) {
        return commands.run(APPLYING, command -> apply(command, input, ApplicationForm.read(command.check(), input)));
    }

    private ApplicationPayload apply(Command command, ApplyForSeatInput input, ApplicationForm form) {
        var chapter = form.chapter();
        if (!command.viewer().mayInChapter(Permission.APPLICATIONS_WRITE, chapter.region(), chapter.uuid())) {
            throw new RefusedException(NotFoundOrForbidden.at("chapterId"));
        }
        var sponsor = sponsor(command, form);
        form.visitor().filter(visitor -> visitor.region() != chapter.region()).ifPresent(elsewhere -> {
            throw visitNotFound();
        });
        command.open(List.of(chapter.region()));
        var today = regions.get(chapter.region()).day(command.now());
        var proposed = new Proposed(input.id(), form, sponsor, today);
        var asked = ask(command, proposed);
        var by = new By(command.viewer().accountId().orElse(null), command.now());
        var step = new ApplicationStep(input.id(), ApplicationAction.SUBMIT, input.toString(), Told.NOTHING, by);
        if (command.repeated(asked.former().get(), said -> said.isOf(input.id(), step))
                .isEmpty()) {
            asked.seat().requireOpen();
            if (!asked.isSponsorThere().get()) {
                throw new RefusedException(new SponsorNotFound());
            }
            form.visitor()
                    .ifPresent(visitor ->
                            requireVisit(command, chapter, asked.visit().get()));
            keep(command, proposed, asked, step);
        }
        return ApplicationPayload.of(Reference.of(Application.TYPE, chapter.region(), input.id()));
    }

    /** Members propose as themselves; whoever runs the chapter may name another of its members, or nobody. */
    private static @Nullable UUID sponsor(Command command, ApplicationForm form) {
        var viewer = command.viewer();
        var chapter = form.chapter();
        var runs = viewer.mayInChapter(Permission.APPLICATIONS_RUN, chapter.region(), chapter.uuid());
        if (form.sponsor().isEmpty()) {
            return runs ? null : own(command, chapter).orElseThrow(() -> new RefusedException(new SponsorNotFound()));
        }
        var named = form.sponsor().get();
        var isOwn = viewer.findOwnMember(named.uuid()).isPresent();
        if (named.region() != chapter.region() || !(isOwn || runs)) {
            throw new RefusedException(new SponsorNotFound());
        }
        return named.uuid();
    }

    /** A visitor of the chapter who wants to apply, named by whoever sees the visit: who runs the chapter, and who invited them. */
    private static void requireVisit(Command command, Reference chapter, Optional<AppliedVisit> found) {
        var visit = found.filter(one -> one.chapterId().equals(chapter.uuid()))
                .filter(one -> isSeen(command, chapter, one))
                .orElseThrow(ApplyForSeatService::visitNotFound);
        if (!visit.isApplying()) {
            throw new RefusedException(new VisitorNotApplying());
        }
    }

    private static boolean isSeen(Command command, Reference chapter, AppliedVisit visit) {
        var viewer = command.viewer();
        var inviter = visit.inviterId();
        return viewer.mayInChapter(Permission.MEETINGS_RUN, chapter.region(), chapter.uuid())
                || inviter != null && viewer.findOwnMember(inviter).isPresent();
    }

    private static RefusedException visitNotFound() {
        return new RefusedException(NotFoundOrForbidden.at("visitorId"));
    }

    private static Optional<UUID> own(Command command, Reference chapter) {
        return command.viewer().ownMembers().stream()
                .filter(membership -> membership.chapterId().equals(chapter.uuid()))
                .map(Membership::memberId)
                .findFirst();
    }

    private Asked ask(Command command, Proposed proposed) {
        var exchange = command.exchange();
        var form = proposed.form();
        var chapter = form.chapter();
        var sponsor = proposed.sponsorId();
        var former = exchange.ask(events.find(chapter.region(), proposed.id()));
        var policy = exchange.ask(policies.seats(chapter.region(), proposed.today()));
        var email = form.applicant().email().folded();
        var seat = seats.ask(exchange, new SeatService.Wanted(chapter, form.specialtyCode(), email), proposed.today());
        Supplier<Boolean> isThere = sponsor == null ? () -> true : exchange.ask(people.isIn(chapter, sponsor));
        Supplier<Optional<AppliedVisit>> visit =
                form.visitor().map(visitor -> visits.ask(exchange, visitor)).orElse(Optional::empty);
        return new Asked(former, seat, policy, isThere, visit);
    }

    /** The seat first: it is what only one can have. */
    private void keep(Command command, Proposed proposed, Asked asked, ApplicationStep step) {
        var exchange = command.exchange();
        var form = proposed.form();
        var chapter = form.chapter();
        var policy = asked.policy().get();
        var until = proposed.today().plusDays(policy.rules().heldDays());
        seats.hold(
                exchange,
                new HeldSeat(proposed.id(), chapter, form.specialtyCode(), until, policy.version()),
                command.now());
        var seat = asked.seat();
        var application = new Application(
                chapter.region(),
                proposed.id(),
                new Wanted(chapter.uuid(), seat.chapterName(), form.specialtyCode(), seat.specialtyName()),
                proposed.sponsorId(),
                form.visitor().map(Reference::uuid).orElse(null),
                form.applicant(),
                new Progress(ApplicationStatus.SUBMITTED, false, false, 0, command.now()),
                Application.FIRST_VERSION);
        exchange.tell(applications.insert(application, links.hash(proposed.id())));
        exchange.tell(events.insert(application, step, ApplicationStatus.SUBMITTED, Application.FIRST_VERSION));
        exchange.tell(referees.insertAll(application, form.referees()));
        letters.invite(exchange, application, command.viewer().displayName().orElseThrow());
    }
}
