package org.entregent.membership;

import static org.entregent.schema.jooq.public_.Tables.APPLICATION;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION_BALLOT;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION_VOTER;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.graph.Reference;
import org.entregent.identity.Fingerprint;
import org.entregent.identity.KeyedDigest;
import org.entregent.membership.ApplicationInputs.CastVoteInput;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Keeps what was voted. Who has voted stands in one table, what was voted in another, and nothing leads from the one to the other but
 * a digest by a key of the installation's own. Each ballot has all ballots and voters of its vote written anew, so that no row tells
 * by which transaction it came.
 */
@Repository
class BallotRepository {

    private static final String DIGEST_USE = "ballots of a committee";

    private static final Field<String> FORMER_KEY =
            field(name("former", "voter_key"), APPLICATION_BALLOT.VOTER_KEY.getDataType());
    private static final Field<Boolean> FORMER_ANSWER =
            field(name("former", "in_favour"), APPLICATION_BALLOT.IN_FAVOUR.getDataType());
    private static final Field<Integer> IN_FAVOUR = field(name("voted_in_favour"), INTEGER.notNull());
    private static final Field<Integer> AGAINST = field(name("voted_against"), INTEGER.notNull());

    private static final Statement FIND_VOTER =
            Statement.of(select(APPLICATION_VOTER.HAS_VOTED, APPLICATION_VOTER.COMMAND_DIGEST, APPLICATION_VOTER.NUMBER)
                    .from(APPLICATION_VOTER)
                    .join(APPLICATION)
                    .on(APPLICATION.REGION_ID.eq(APPLICATION_VOTER.REGION_ID))
                    .and(APPLICATION.ID.eq(APPLICATION_VOTER.APPLICATION_ID))
                    .and(APPLICATION.VOTE_NUMBER.eq(APPLICATION_VOTER.NUMBER))
                    .where(APPLICATION_VOTER.REGION_ID.eq(value(APPLICATION_VOTER.REGION_ID)))
                    .and(APPLICATION_VOTER.APPLICATION_ID.eq(value(APPLICATION_VOTER.APPLICATION_ID)))
                    .and(APPLICATION_VOTER.MEMBER_ID.eq(value(APPLICATION_VOTER.MEMBER_ID))));

    private static final CommonTableExpression<?> FORMER = name("former")
            .as(deleteFrom(APPLICATION_BALLOT)
                    .where(ballots())
                    .returning(APPLICATION_BALLOT.VOTER_KEY, APPLICATION_BALLOT.IN_FAVOUR));

    /** All of the vote's ballots are written anew, in the order of digests. */
    private static final Statement CAST = Statement.of(DSL.with(FORMER)
            .insertInto(APPLICATION_BALLOT)
            .columns(
                    APPLICATION_BALLOT.REGION_ID,
                    APPLICATION_BALLOT.APPLICATION_ID,
                    APPLICATION_BALLOT.NUMBER,
                    APPLICATION_BALLOT.VOTER_KEY,
                    APPLICATION_BALLOT.IN_FAVOUR)
            .select(select(
                            value(APPLICATION_BALLOT.REGION_ID),
                            value(APPLICATION_BALLOT.APPLICATION_ID),
                            value(APPLICATION_BALLOT.NUMBER),
                            FORMER_KEY,
                            FORMER_ANSWER)
                    .from(FORMER)
                    .where(FORMER_KEY.ne(value(APPLICATION_BALLOT.VOTER_KEY)))
                    .unionAll(select(
                            value(APPLICATION_BALLOT.REGION_ID),
                            value(APPLICATION_BALLOT.APPLICATION_ID),
                            value(APPLICATION_BALLOT.NUMBER),
                            value(APPLICATION_BALLOT.VOTER_KEY),
                            value(APPLICATION_BALLOT.IN_FAVOUR)))
                    .orderBy(inline(4))));

    private static final Statement MARK = Statement.of(update(APPLICATION_VOTER)
            .set(APPLICATION_VOTER.HAS_VOTED, inline(true))
            .set(APPLICATION_VOTER.COMMAND_DIGEST, value(APPLICATION_VOTER.COMMAND_DIGEST))
            .where(APPLICATION_VOTER.REGION_ID.eq(value(APPLICATION_VOTER.REGION_ID)))
            .and(APPLICATION_VOTER.APPLICATION_ID.eq(value(APPLICATION_VOTER.APPLICATION_ID)))
            .and(APPLICATION_VOTER.NUMBER.eq(value(APPLICATION_VOTER.NUMBER)))
            .and(APPLICATION_VOTER.MEMBER_ID.eq(value(APPLICATION_VOTER.MEMBER_ID))));

    private static final Statement TOUCH_VOTERS = Statement.of(update(APPLICATION_VOTER)
            .set(APPLICATION_VOTER.HAS_VOTED, APPLICATION_VOTER.HAS_VOTED)
            .where(APPLICATION_VOTER.REGION_ID.eq(value(APPLICATION_VOTER.REGION_ID)))
            .and(APPLICATION_VOTER.APPLICATION_ID.eq(value(APPLICATION_VOTER.APPLICATION_ID)))
            .and(APPLICATION_VOTER.NUMBER.eq(value(APPLICATION_VOTER.NUMBER))));

    private static final Statement COUNT = Statement.of(select(
                    count().filterWhere(APPLICATION_BALLOT.IN_FAVOUR.isTrue())
                            .cast(INTEGER)
                            .as(IN_FAVOUR),
                    count().filterWhere(APPLICATION_BALLOT.IN_FAVOUR.isFalse())
                            .cast(INTEGER)
                            .as(AGAINST))
            .from(APPLICATION_BALLOT)
            .where(ballots()));

    private static final Statement BURN =
            Statement.of(deleteFrom(APPLICATION_BALLOT).where(ballots()));

    private final KeyedDigest digest;

    /** Whether somebody of the committee voted, and by which command last. */
    record Voter(int number, boolean hasVoted, @Nullable String commandDigest) {

        boolean saidBefore(UUID commandId) {
            return Fingerprint.of(commandId.toString()).equals(commandDigest);
        }
    }

    BallotRepository(KeyedDigest digest) {
        this.digest = digest;
    }

    /** One of the committee of the latest vote. */
    Question<Optional<Voter>> findVoter(Reference application, UUID memberId) {
        return FIND_VOTER
                .with(APPLICATION_VOTER.REGION_ID, application.region())
                .with(APPLICATION_VOTER.APPLICATION_ID, application.uuid())
                .with(APPLICATION_VOTER.MEMBER_ID, memberId)
                .find(row -> new Voter(
                        row.get(APPLICATION_VOTER.NUMBER),
                        row.get(APPLICATION_VOTER.HAS_VOTED),
                        row.getOrNull(APPLICATION_VOTER.COMMAND_DIGEST)));
    }

    /** Instead of what the same person voted before. */
    List<Bound> cast(Vote vote, UUID memberId, CastVoteInput said) {
        return List.of(
                ballotsOf(CAST.asItIs(), vote)
                        .with(APPLICATION_BALLOT.VOTER_KEY, key(vote, memberId))
                        .with(APPLICATION_BALLOT.IN_FAVOUR, said.inFavour()),
                votersOf(MARK.asItIs(), vote)
                        .with(APPLICATION_VOTER.MEMBER_ID, memberId)
                        .with(
                                APPLICATION_VOTER.COMMAND_DIGEST,
                                Fingerprint.of(said.commandId().toString())),
                votersOf(TOUCH_VOTERS.asItIs(), vote));
    }

    Question<VoteCount> tally(Vote vote) {
        return ballotsOf(COUNT.asItIs(), vote)
                .find(row -> new VoteCount(vote.committeeSize(), row.get(IN_FAVOUR), row.get(AGAINST)))
                .as(Optional::orElseThrow);
    }

    /** Once it is counted, or of no use any more. */
    Bound burn(Vote vote) {
        return ballotsOf(BURN.asItIs(), vote);
    }

    private String key(Vote vote, UUID memberId) {
        return digest.of(DIGEST_USE, vote.applicationId() + " " + vote.number() + " " + memberId);
    }

    private static Condition ballots() {
        return APPLICATION_BALLOT
                .REGION_ID
                .eq(value(APPLICATION_BALLOT.REGION_ID))
                .and(APPLICATION_BALLOT.APPLICATION_ID.eq(value(APPLICATION_BALLOT.APPLICATION_ID)))
                .and(APPLICATION_BALLOT.NUMBER.eq(value(APPLICATION_BALLOT.NUMBER)));
    }

    private static Bound ballotsOf(Bound statement, Vote vote) {
        return statement
                .with(APPLICATION_BALLOT.REGION_ID, vote.regionId())
                .with(APPLICATION_BALLOT.APPLICATION_ID, vote.applicationId())
                .with(APPLICATION_BALLOT.NUMBER, vote.number());
    }

    private static Bound votersOf(Bound statement, Vote vote) {
        return statement
                .with(APPLICATION_VOTER.REGION_ID, vote.regionId())
                .with(APPLICATION_VOTER.APPLICATION_ID, vote.applicationId())
                .with(APPLICATION_VOTER.NUMBER, vote.number());
    }
}
