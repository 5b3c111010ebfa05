package org.entregent.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.member.HeldSeat;
import org.entregent.member.SeatService;
import org.entregent.membership.ApplicationChangeService.Change;
import org.entregent.membership.ApplicationDecision.Circumstances;
import org.entregent.membership.ApplicationEventRepository.Said;
import org.entregent.membership.ApplicationInputs.NoteInterviewInput;
import org.entregent.membership.ApplicationInputs.NotePaymentInput;
import org.entregent.membership.ApplicationInputs.NoteReferenceInput;
import org.entregent.membership.ApplicationInputs.OpenVoteInput;
import org.entregent.membership.ApplicationInputs.StepApplicationInput;
import org.entregent.membership.ApplicationInputs.StepInput;
import org.entregent.membership.ApplicationPayloads.ApplicantNotConfirmed;
import org.entregent.membership.ApplicationPayloads.ApplicationPayload;
import org.entregent.membership.ApplicationPayloads.ApplicationStepNotAllowed;
import org.entregent.membership.ApplicationPayloads.CommitteeEmpty;
import org.entregent.membership.ApplicationPayloads.PaymentMissing;
import org.entregent.membership.ApplicationPayloads.ReferencesPending;
import org.entregent.membership.RefereeRepository.Noted;
import org.entregent.membership.VoteRepository.Seated;
import org.entregent.notice.Recipient;
import org.entregent.policy.InForce;
import org.entregent.policy.Policies;
import org.entregent.policy.SeatPolicy;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/** Leads applications on, by whoever may. */
@Service
class StepApplicationService {

    private static final CommandKind<ApplicationPayload> LEADING = CommandKind.of(
                    Permission.APPLICATIONS_RUN, ApplicationPayload::refused)
            .knownBy("commandId", "application_event_command_key")
            .refusedBy("seat_active_key", SeatService.notOpen());

    private final Commands commands;
    private final RegionService regions;
    private final Policies policies;
    private final SeatService seats;
    private final ApplicationRepository applications;
    private final ApplicationEventRepository events;
    private final RefereeRepository referees;
    private final VoteRepository votes;
    private final PeopleRepository people;
    private final ApplicationChangeService changes;
    private final CloseVoteService closing;
    private final ApplicationLetters letters;

    /** What the rules need to know. */
    private record Asked(
            Supplier<Optional<Application>> application,
            Supplier<Optional<Said>> former,
            Supplier<Integer> pendingReferences,
            Supplier<List<Seated>> committee,
            Supplier<Optional<Vote>> vote,
            Supplier<List<Recipient>> sponsor,
            Supplier<InForce<SeatPolicy>> policy) {}

    /** A step that somebody may take now. */
    private record Taken(
            Application application,
            StepInput input,
            ApplicationStep step,
            ApplicationStatus target,
            LocalDate today) {}

    StepApplicationService(
            Commands commands,
            RegionService regions,
            Policies policies,
            SeatService seats,
            ApplicationRepository applications,
            ApplicationEventRepository events,
            RefereeRepository referees,
            VoteRepository votes,
            PeopleRepository people,
            ApplicationChangeService changes,
            CloseVoteService closing,
            ApplicationLetters letters) {
        this.commands = commands;
        this.regions = regions;
        this.policies = policies;
        this.seats = seats;
        this.applications = applications;
        this.events = events;
        this.referees = referees;
        this.votes = votes;
        this.people = people;
        this.changes = changes;
        this.closing = closing;
        this.letters = letters;
    }

    ApplicationPayload lead(ApplicationAction action, StepInput input) {
        return commands.run(LEADING, command -> lead(command, action, input));
    }

    private ApplicationPayload lead(Command command, ApplicationAction action, StepInput input) {
        var check = command.check();
        var reference = StepForm.application(command, check, input.applicationId());
        var region = regions.get(reference.region());
        var step = new StepForm(check, region, command).read(action, input);
        var asked = ask(command.exchange(), reference, input.commandId(), region.day(command.now()));
        var capacity = ApplicationCapacity.require(
                command.viewer(), asked.application().get());
        var application = capacity.application();
        if (command.repeated(asked.former().get(), said -> said.isOf(reference.uuid(), step))
                .isEmpty()) {
            command.requireVersion(input.version(), application.version());
            var at = new Circumstances(
                    asked.pendingReferences().get(), voters(application, asked).size());
            var target = target(ApplicationDecision.decide(application, action, capacity.actors(), at));
            keep(command, asked, new Taken(application, input, step, target, region.day(command.now())));
        }
        return ApplicationPayload.of(reference);
    }

    private Asked ask(Exchange exchange, Reference reference, UUID commandId, LocalDate today) {
        exchange.tell(applications.openSeen(reference));
        return new Asked(
                exchange.ask(applications.lock(reference)),
                exchange.ask(events.find(reference.region(), commandId)),
                exchange.ask(referees.countPending(reference)),
                exchange.ask(votes.listCommittee(reference, today)),
                exchange.ask(votes.findOpen(reference)),
                exchange.ask(people.listSponsor(reference)),
                exchange.ask(policies.seats(reference.region(), today)));
    }

    /** The committee of today, without the sponsor and the applicant. */
    private static List<Seated> voters(Application application, Asked asked) {
        return asked.committee().get().stream()
                .filter(seated -> !seated.memberId().equals(application.sponsorId()))
                .filter(seated -> !seated.emails()
                        .contains(application.applicant().email().folded()))
                .toList();
    }

    private static ApplicationStatus target(ApplicationDecision decision) {
        return switch (decision) {
            case ApplicationDecision.Moved moved -> moved.to();
            case ApplicationDecision.NotAllowed refused ->
                throw new RefusedException(new ApplicationStepNotAllowed(refused.status(), refused.allowed()));
            case ApplicationDecision.NotConfirmed early -> throw new RefusedException(new ApplicantNotConfirmed());
            case ApplicationDecision.ReferencesArePending pending ->
                throw new RefusedException(new ReferencesPending(pending.count()));
            case ApplicationDecision.NobodyVotes empty -> throw new RefusedException(new CommitteeEmpty());
            case ApplicationDecision.NotPaid early -> throw new RefusedException(new PaymentMissing());
        };
    }

    private void keep(Command command, Asked asked, Taken taken) {
        var exchange = command.exchange();
        var application = taken.application();
        changes.lead(
                exchange,
                new Change(
                        application,
                        taken.step(),
                        taken.target(),
                        asked.sponsor().get()));
        asked.vote().get().ifPresent(vote -> closing.abandon(exchange, vote, command.now()));
        if (taken.target().isOpen()) {
            renew(command, asked, taken);
        }
        switch (taken.input()) {
            case StepApplicationInput plain -> {}
            case NoteReferenceInput noted ->
                exchange.tell(referees.note(
                        application,
                        new Noted(
                                noted.number(),
                                noted.outcome(),
                                taken.step().told().note(),
                                command.now())));
            case NoteInterviewInput interview -> exchange.tell(applications.interview(application, interview.heldOn()));
            case OpenVoteInput opened -> openVote(exchange, asked, taken, opened);
            case NotePaymentInput paid -> exchange.tell(applications.pay(application, paid.paidOn()));
        }
    }

    /** Whoever leads an application on keeps its seat: it lapses when nobody does for as long as the region's rules say. */
    private void renew(Command command, Asked asked, Taken taken) {
        var application = taken.application();
        var policy = asked.policy().get();
        var until = taken.today().plusDays(policy.rules().heldDays());
        var wanted = application.wanted();
        seats.renew(
                command.exchange(),
                new HeldSeat(application.id(), application.chapter(), wanted.specialtyCode(), until, policy.version()),
                command.now());
    }

    private void openVote(Exchange exchange, Asked asked, Taken taken, OpenVoteInput opened) {
        var application = taken.application();
        var voters = voters(application, asked);
        var conditions = new Conditions(taken.step().told().note(), opened.conditionsUntil());
        var vote = new Vote(
                application.regionId(),
                application.id(),
                application.progress().voteNumber() + 1,
                application.wanted().chapterId(),
                taken.today(),
                opened.endsOn(),
                false,
                voters.size(),
                conditions.areAny());
        exchange.tell(applications.putToVote(application, vote.number(), conditions));
        exchange.tell(votes.insert(vote));
        exchange.tell(
                votes.insertVoters(vote, voters.stream().map(Seated::memberId).toList()));
        var called =
                voters.stream().flatMap(seated -> seated.recipient().stream()).toList();
        letters.callToVote(exchange, application, vote.endsOn(), called);
    }
}
