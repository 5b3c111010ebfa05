package org.entregent.membership;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.entregent.membership.ApplicationChangeService.Change;
import org.entregent.membership.ApplicationStep.Told;
import org.entregent.membership.VoteClosing.Closed;
import org.entregent.membership.VoteClosing.Prolonged;
import org.entregent.membership.VoteClosing.StaysOpen;
import org.entregent.notice.Recipient;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/** Ends votes when all have voted or their last day is over, and gives those more days in which too few have. */
@Service
class CloseVoteService {

    private final VoteRepository votes;
    private final BallotRepository ballots;
    private final ApplicationChangeService changes;

    /**
     * A vote that is open, with what it is about.
     *
     * @param application locked
     * @param sponsor the member who proposes, if there is one with an account
     */
    record OpenVote(Application application, Vote vote, List<Recipient> sponsor) {}

    /** @param isOver whether the vote's last day is */
    record Moment(Instant now, boolean isOver) {}

    CloseVoteService(VoteRepository votes, BallotRepository ballots, ApplicationChangeService changes) {
        this.votes = votes;
        this.ballots = ballots;
        this.changes = changes;
    }

    void settle(Exchange exchange, OpenVote open, VoteCount count, Moment moment) {
        var now = moment.now();
        switch (VoteClosing.of(count, open.vote(), moment.isOver())) {
            case StaysOpen goesOn -> {}
            case Prolonged more -> prolong(exchange, open, now);
            case Closed closed -> {
                exchange.tell(votes.close(open.vote(), closed.outcome(), count, now));
                exchange.tell(ballots.burn(open.vote()));
                lead(exchange, open, ApplicationStep.unsaid(closed.action(), Told.NOTHING, now));
            }
        }
    }

    /** Nobody learns how those did who had voted. */
    void abandon(Exchange exchange, Vote vote, Instant now) {
        var nothing = new VoteCount(vote.committeeSize(), 0, 0);
        exchange.tell(votes.close(vote, VoteOutcome.ABANDONED, nothing, now));
        exchange.tell(ballots.burn(vote));
    }

    private void prolong(Exchange exchange, OpenVote open, Instant now) {
        var prolonged = open.vote().prolonged();
        exchange.tell(votes.prolong(prolonged));
        var told = new Told(null, prolonged.endsOn(), null);
        lead(exchange, open, ApplicationStep.unsaid(ApplicationAction.PROLONG_VOTE, told, now));
    }

    private void lead(Exchange exchange, OpenVote open, ApplicationStep step) {
        var application = open.application();
        var target = ApplicationTransition.target(
                        step.action(), application.status(), EnumSet.of(ApplicationActor.SYSTEM))
                .orElseThrow();
        changes.lead(exchange, new Change(application, step, target, open.sponsor()));
    }
}
