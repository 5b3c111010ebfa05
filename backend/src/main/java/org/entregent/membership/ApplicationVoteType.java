package org.entregent.membership;

import static org.entregent.schema.jooq.public_.Tables.APPLICATION_VOTE;

import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.ApplicationVote;
import org.springframework.stereotype.Component;

/** Votes, and what they came to once they are over: for whoever leads the application on. */
@Component
final class ApplicationVoteType extends GraphType<ApplicationVote> {

    ApplicationVoteType() {
        super("ApplicationVote", APPLICATION_VOTE);
        key(APPLICATION_VOTE.REGION_ID, APPLICATION_VOTE.APPLICATION_ID, APPLICATION_VOTE.NUMBER);
        region(APPLICATION_VOTE.REGION_ID);
        visible((vote, viewer) -> ApplicationReadability.VOTES.condition(vote, vote.REGION_ID, viewer));

        field("number", APPLICATION_VOTE.NUMBER);
        field("openedOn", APPLICATION_VOTE.OPENED_ON);
        field("endsOn", APPLICATION_VOTE.ENDS_ON);
        field("isProlonged", APPLICATION_VOTE.IS_PROLONGED);
        field("committeeSize", APPLICATION_VOTE.COMMITTEE_SIZE);
        field("quorum", APPLICATION_VOTE.QUORUM);
        field("closedAt", APPLICATION_VOTE.CLOSED_AT);
        field("outcome", APPLICATION_VOTE.OUTCOME);
        field("inFavour", APPLICATION_VOTE.IN_FAVOUR);
        field("against", APPLICATION_VOTE.AGAINST);
    }
}
