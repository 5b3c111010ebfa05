package org.entregent.membership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.entregent.access.Membership;
import org.entregent.access.Permission;
import org.entregent.access.Viewer;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.membership.ApplicationInputs.CastVoteInput;
import org.entregent.membership.ApplicationPayloads.ApplicationPayload;
import org.entregent.membership.ApplicationPayloads.NotOfTheCommittee;
import org.entregent.membership.ApplicationPayloads.VoteClosed;
import org.entregent.membership.BallotRepository.Voter;
import org.entregent.membership.CloseVoteService.Moment;
import org.entregent.membership.CloseVoteService.OpenVote;
import org.entregent.region.RegionService;
import org.springframework.stereotype.Service;

/**
 * Takes votes of the committee. What was voted is kept without who did, and no event tells of it. The application is held meanwhile,
 * so that the last vote closes.
 */
@Service
class CastVoteService {

    private static final CommandKind<ApplicationPayload> VOTING =
            CommandKind.of(Permission.APPLICATIONS_READ, ApplicationPayload::refused);

    private final Commands commands;
    private final RegionService regions;
    private final ApplicationRepository applications;
    private final VoteRepository votes;
    private final BallotRepository ballots;
    private final PeopleRepository people;
    private final CloseVoteService closing;

    /** Whether a membership of the caller's was of the committee. */
    private record Asked(UUID memberId, Supplier<Optional<Voter>> voter) {}

    /** One of the committee. */
    private record Known(UUID memberId, Voter voter) {}

    CastVoteService(
            Commands commands,
            RegionService regions,
            ApplicationRepository applications,
            VoteRepository votes,
            BallotRepository ballots,
            PeopleRepository people,
            CloseVoteService closing) {
        this.commands = commands;
        this.regions = regions;
        this.applications = applications;
        this.votes = votes;
        this.ballots = ballots;
        this.people = people;
        this.closing = closing;
    }

    ApplicationPayload cast(CastVoteInput input) {
        return commands.run(VOTING, command -> cast(command, input));
    }

    private ApplicationPayload cast(Command command, CastVoteInput input) {
        var check = command.check();
        var named = check.node(Application.TYPE, input.applicationId(), "applicationId");
        check.finish();
        var reference = named.orElseThrow();
        var exchange = command.exchange();
        exchange.tell(applications.openSeen(reference));
        var locked = exchange.ask(applications.lock(reference));
        var open = exchange.ask(votes.findOpen(reference));
        var sponsor = exchange.ask(people.listSponsor(reference));
        var asked = ask(command, reference);
        var application = locked.get().orElseThrow(ApplicationCapacity::notFound);
        var known = known(asked).orElseThrow(() -> refusal(command.viewer(), application));
        if (!known.voter().saidBefore(input.commandId())) {
            var today = regions.get(reference.region()).day(command.now());
            var vote = open.get()
                    .filter(found -> !found.isOver(today))
                    .orElseThrow(() -> new RefusedException(new VoteClosed()));
            ballots.cast(vote, known.memberId(), input).forEach(exchange::tell);
            var count = exchange.ask(ballots.tally(vote)).get();
            closing.settle(
                    exchange, new OpenVote(application, vote, sponsor.get()), count, new Moment(command.now(), false));
        }
        return ApplicationPayload.of(reference);
    }

    private List<Asked> ask(Command command, Reference reference) {
        return command.viewer().ownMembers().stream()
                .filter(membership -> membership.regionId() == reference.region())
                .map(Membership::memberId)
                .map(member -> new Asked(member, command.exchange().ask(ballots.findVoter(reference, member))))
                .toList();
    }

    private static Optional<Known> known(List<Asked> asked) {
        return asked.stream()
                .flatMap(each -> each.voter().get().map(voter -> new Known(each.memberId(), voter)).stream())
                .findFirst();
    }

    /** Who doesn't see the application doesn't learn that there is one. */
    private static RefusedException refusal(Viewer viewer, Application application) {
        var sponsorId = application.sponsorId();
        var sees = sponsorId != null && viewer.findOwnMember(sponsorId).isPresent()
                || viewer.mayInChapter(
                        Permission.APPLICATIONS_RUN,
                        application.regionId(),
                        application.wanted().chapterId());
        return sees ? new RefusedException(new NotOfTheCommittee()) : ApplicationCapacity.notFound();
    }
}
