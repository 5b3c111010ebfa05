package org.entregent.membership;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION_VOTE;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION_VOTER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.ROLE_ASSIGNMENT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.update;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entregent.access.MembershipStatus;
import org.entregent.access.Role;
import org.entregent.graph.Reference;
import org.entregent.notice.MailLanguage;
import org.entregent.notice.Recipient;
import org.entregent.statement.Bound;
import org.entregent.statement.GivenRows;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.SelectOnConditionStep;
import org.springframework.stereotype.Repository;

/** Keeps votes: who may vote, until when, who is still to, and what it came to. What was voted is {@link BallotRepository}'s. */
@Repository
class VoteRepository {

    private static final Field<String> ACCOUNT_EMAIL = field(name("account_email"), ACCOUNT.EMAIL_FOLDED.getDataType());
    private static final Field<UUID> ACCOUNT_ID = field(name("voter_account_id"), ACCOUNT.ID.getDataType());
    private static final Param<OffsetDateTime> NOW =
            Rendering.parameter("now", APPLICATION_VOTE.CLOSED_AT.getDataType());
    private static final Param<LocalDate> TODAY = Rendering.parameter("today", ROLE_ASSIGNMENT.STARTS_ON.getDataType());
    private static final Param<LocalDate> SOON = Rendering.parameter("soon", APPLICATION_VOTE.ENDS_ON.getDataType());

    private static final List<Field<?>> VOTER = List.of(
            APPLICATION_VOTER.REGION_ID,
            APPLICATION_VOTER.APPLICATION_ID,
            APPLICATION_VOTER.NUMBER,
            APPLICATION_VOTER.MEMBER_ID,
            APPLICATION_VOTER.HAS_VOTED);

    /** Whoever is seated holds the office, also who doesn't take part for a time: the day decides. */
    private static final Statement COMMITTEE = Statement.of(selectDistinct(
                    MEMBER.ID,
                    MEMBER.EMAIL_FOLDED,
                    ACCOUNT.ID.as(ACCOUNT_ID),
                    ACCOUNT.EMAIL_FOLDED.as(ACCOUNT_EMAIL),
                    ACCOUNT.DISPLAY_NAME,
                    ACCOUNT.LANGUAGE)
            .from(ROLE_ASSIGNMENT)
            .join(MEMBER)
            .on(MEMBER.REGION_ID.eq(ROLE_ASSIGNMENT.REGION_ID), MEMBER.ID.eq(ROLE_ASSIGNMENT.MEMBER_ID))
            .leftJoin(ACCOUNT)
            .on(ACCOUNT.ID.eq(MEMBER.ACCOUNT_ID), ACCOUNT.DISABLED_AT.isNull())
            .where(ROLE_ASSIGNMENT.REGION_ID.eq(value(ROLE_ASSIGNMENT.REGION_ID)))
            .and(ROLE_ASSIGNMENT.CHAPTER_ID.eq(select(APPLICATION.CHAPTER_ID)
                    .from(APPLICATION)
                    .where(APPLICATION.REGION_ID.eq(value(ROLE_ASSIGNMENT.REGION_ID)))
                    .and(APPLICATION.ID.eq(value(APPLICATION.ID)))))
            .and(ROLE_ASSIGNMENT.ROLE.eq(inline(Role.MEMBERSHIP_COMMITTEE.name())))
            .and(ROLE_ASSIGNMENT.STARTS_ON.le(TODAY))
            .and(ROLE_ASSIGNMENT.ENDS_ON.isNull().or(ROLE_ASSIGNMENT.ENDS_ON.ge(TODAY)))
            .and(MEMBER.STATUS.in(MembershipStatus.TAKING_PART.stream()
                    .map(status -> inline(status.name()))
                    .toList())));

    private static final Statement INSERT = Statement.insertion(
            APPLICATION_VOTE,
            APPLICATION_VOTE.REGION_ID,
            APPLICATION_VOTE.APPLICATION_ID,
            APPLICATION_VOTE.NUMBER,
            APPLICATION_VOTE.CHAPTER_ID,
            APPLICATION_VOTE.OPENED_ON,
            APPLICATION_VOTE.ENDS_ON,
            APPLICATION_VOTE.COMMITTEE_SIZE,
            APPLICATION_VOTE.QUORUM);

    private static final Statement INSERT_VOTERS =
            Statement.of(insertInto(APPLICATION_VOTER).columns(VOTER).select(GivenRows.of(APPLICATION_VOTER, VOTER)));

    private static final Statement FIND = Statement.of(selectVote()
            .where(APPLICATION_VOTE.REGION_ID.eq(value(APPLICATION_VOTE.REGION_ID)))
            .and(APPLICATION_VOTE.APPLICATION_ID.eq(value(APPLICATION_VOTE.APPLICATION_ID)))
            .and(APPLICATION_VOTE.CLOSED_AT.isNull()));

    private static final Statement CLOSE = Statement.of(update(APPLICATION_VOTE)
            .set(APPLICATION_VOTE.CLOSED_AT, NOW)
            .set(APPLICATION_VOTE.OUTCOME, value(APPLICATION_VOTE.OUTCOME))
            .set(APPLICATION_VOTE.IN_FAVOUR, value(APPLICATION_VOTE.IN_FAVOUR))
            .set(APPLICATION_VOTE.AGAINST, value(APPLICATION_VOTE.AGAINST))
            .where(vote()));

    private static final Statement PROLONG = Statement.of(update(APPLICATION_VOTE)
            .set(APPLICATION_VOTE.ENDS_ON, value(APPLICATION_VOTE.ENDS_ON))
            .set(APPLICATION_VOTE.IS_PROLONGED, inline(true))
            .set(APPLICATION_VOTE.REMINDED_AT, castNull(APPLICATION_VOTE.REMINDED_AT))
            .where(vote()));

    private static final Statement DUE = Statement.of(select(APPLICATION_VOTE.APPLICATION_ID)
            .from(APPLICATION_VOTE)
            .where(APPLICATION_VOTE.REGION_ID.eq(value(APPLICATION_VOTE.REGION_ID)))
            .and(APPLICATION_VOTE.CLOSED_AT.isNull())
            .and(APPLICATION_VOTE.ENDS_ON.lt(TODAY))
            .orderBy(APPLICATION_VOTE.APPLICATION_ID));

    private static final Statement TO_REMIND = Statement.of(select(APPLICATION_VOTE.APPLICATION_ID)
            .from(APPLICATION_VOTE)
            .where(APPLICATION_VOTE.REGION_ID.eq(value(APPLICATION_VOTE.REGION_ID)))
            .and(APPLICATION_VOTE.CLOSED_AT.isNull())
            .and(APPLICATION_VOTE.REMINDED_AT.isNull())
            .and(APPLICATION_VOTE.OPENED_ON.lt(TODAY))
            .and(APPLICATION_VOTE.ENDS_ON.le(SOON))
            .orderBy(APPLICATION_VOTE.APPLICATION_ID));

    private static final Statement REMIND = Statement.of(
            update(APPLICATION_VOTE).set(APPLICATION_VOTE.REMINDED_AT, NOW).where(vote()));

    private static final Statement SILENT = Statement.of(select(APPLICATION_VOTER.MEMBER_ID)
            .from(APPLICATION_VOTER)
            .where(APPLICATION_VOTER.REGION_ID.eq(value(APPLICATION_VOTER.REGION_ID)))
            .and(APPLICATION_VOTER.APPLICATION_ID.eq(value(APPLICATION_VOTER.APPLICATION_ID)))
            .and(APPLICATION_VOTER.NUMBER.eq(value(APPLICATION_VOTER.NUMBER)))
            .and(APPLICATION_VOTER.HAS_VOTED.isFalse())
            .orderBy(APPLICATION_VOTER.MEMBER_ID));

    /** Who holds the committee's office, with the addresses that are theirs. */
    record Seated(UUID memberId, List<String> emails, Optional<Recipient> recipient) {}

    /** Those who hold the office in the application's chapter on a day. */
    Question<List<Seated>> listCommittee(Reference application, LocalDate today) {
        return COMMITTEE
                .with(ROLE_ASSIGNMENT.REGION_ID, application.region())
                .with(APPLICATION.ID, application.uuid())
                .with(TODAY, today)
                .list(VoteRepository::seated);
    }

    Bound insert(Vote vote) {
        return of(INSERT.asItIs(), vote)
                .with(APPLICATION_VOTE.CHAPTER_ID, vote.chapterId())
                .with(APPLICATION_VOTE.OPENED_ON, vote.openedOn())
                .with(APPLICATION_VOTE.ENDS_ON, vote.endsOn())
                .with(APPLICATION_VOTE.COMMITTEE_SIZE, vote.committeeSize())
                .with(APPLICATION_VOTE.QUORUM, VoteCount.quorum(vote.committeeSize()));
    }

    /** Who may vote, whatever office they hold later. */
    Bound insertVoters(Vote vote, List<UUID> memberIds) {
        return INSERT_VOTERS.with(
                GivenRows.ALL,
                GivenRows.from(
                        memberIds,
                        (row, member) -> row.set(APPLICATION_VOTER.REGION_ID, vote.regionId())
                                .set(APPLICATION_VOTER.APPLICATION_ID, vote.applicationId())
                                .set(APPLICATION_VOTER.NUMBER, vote.number())
                                .set(APPLICATION_VOTER.MEMBER_ID, member)
                                .set(APPLICATION_VOTER.HAS_VOTED, false)));
    }

    /** The vote that is open. */
    Question<Optional<Vote>> findOpen(Reference application) {
        return FIND.with(APPLICATION_VOTE.REGION_ID, application.region())
                .with(APPLICATION_VOTE.APPLICATION_ID, application.uuid())
                .find(VoteRepository::read);
    }

    /** Where it has no outcome of its own, nobody learns how those did who had voted. */
    Bound close(Vote vote, VoteOutcome outcome, VoteCount count, Instant now) {
        var isCounted = outcome == VoteOutcome.ADOPTED || outcome == VoteOutcome.REJECTED;
        return of(CLOSE.asItIs(), vote)
                .with(NOW, ApplicationRepository.at(now))
                .with(APPLICATION_VOTE.OUTCOME, outcome.name())
                .with(APPLICATION_VOTE.IN_FAVOUR, isCounted ? count.inFavour() : null)
                .with(APPLICATION_VOTE.AGAINST, isCounted ? count.against() : null);
    }

    Bound prolong(Vote prolonged) {
        return of(PROLONG.asItIs(), prolonged).with(APPLICATION_VOTE.ENDS_ON, prolonged.endsOn());
    }

    /** The applications of votes whose last day is over. */
    Question<List<UUID>> listDue(int regionId, LocalDate today) {
        return DUE.with(APPLICATION_VOTE.REGION_ID, regionId)
                .with(TODAY, today)
                .list(row -> row.get(APPLICATION_VOTE.APPLICATION_ID));
    }

    /** The applications of votes that end soon, of which nobody was reminded. */
    Question<List<UUID>> listToRemind(int regionId, LocalDate today, LocalDate soon) {
        return TO_REMIND
                .with(APPLICATION_VOTE.REGION_ID, regionId)
                .with(TODAY, today)
                .with(SOON, soon)
                .list(row -> row.get(APPLICATION_VOTE.APPLICATION_ID));
    }

    Bound remind(Vote vote, Instant now) {
        return of(REMIND.asItIs(), vote).with(NOW, ApplicationRepository.at(now));
    }

    /** Those who haven't voted. */
    Question<List<UUID>> listSilent(Vote vote) {
        return votersOf(SILENT.asItIs(), vote).list(row -> row.get(APPLICATION_VOTER.MEMBER_ID));
    }

    private static SelectOnConditionStep<?> selectVote() {
        return select(
                        APPLICATION_VOTE.REGION_ID,
                        APPLICATION_VOTE.APPLICATION_ID,
                        APPLICATION_VOTE.NUMBER,
                        APPLICATION_VOTE.CHAPTER_ID,
                        APPLICATION_VOTE.OPENED_ON,
                        APPLICATION_VOTE.ENDS_ON,
                        APPLICATION_VOTE.IS_PROLONGED,
                        APPLICATION_VOTE.COMMITTEE_SIZE,
                        APPLICATION.CONDITIONS)
                .from(APPLICATION_VOTE)
                .join(APPLICATION)
                .on(APPLICATION.REGION_ID.eq(APPLICATION_VOTE.REGION_ID))
                .and(APPLICATION.ID.eq(APPLICATION_VOTE.APPLICATION_ID));
    }

    private static Condition vote() {
        return APPLICATION_VOTE
                .REGION_ID
                .eq(value(APPLICATION_VOTE.REGION_ID))
                .and(APPLICATION_VOTE.APPLICATION_ID.eq(value(APPLICATION_VOTE.APPLICATION_ID)))
                .and(APPLICATION_VOTE.NUMBER.eq(value(APPLICATION_VOTE.NUMBER)));
    }

    private static Bound of(Bound statement, Vote vote) {
        return statement
                .with(APPLICATION_VOTE.REGION_ID, vote.regionId())
                .with(APPLICATION_VOTE.APPLICATION_ID, vote.applicationId())
                .with(APPLICATION_VOTE.NUMBER, vote.number());
    }

    private static Bound votersOf(Bound statement, Vote vote) {
        return statement
                .with(APPLICATION_VOTER.REGION_ID, vote.regionId())
                .with(APPLICATION_VOTER.APPLICATION_ID, vote.applicationId())
                .with(APPLICATION_VOTER.NUMBER, vote.number());
    }

    private static Seated seated(Row row) {
        var recipient = Optional.ofNullable(row.getOrNull(ACCOUNT_EMAIL))
                .map(address -> new Recipient(
                        MailLanguage.of(Locale.of(row.get(ACCOUNT.LANGUAGE))),
                        address,
                        row.get(ACCOUNT.DISPLAY_NAME),
                        row.get(ACCOUNT_ID)));
        var emails = Stream.concat(Stream.of(row.get(MEMBER.EMAIL_FOLDED)), recipient.map(Recipient::address).stream())
                .toList();
        return new Seated(row.get(MEMBER.ID), emails, recipient);
    }

    private static Vote read(Row row) {
        return new Vote(
                row.get(APPLICATION_VOTE.REGION_ID),
                row.get(APPLICATION_VOTE.APPLICATION_ID),
                row.get(APPLICATION_VOTE.NUMBER),
                row.get(APPLICATION_VOTE.CHAPTER_ID),
                row.get(APPLICATION_VOTE.OPENED_ON),
                row.get(APPLICATION_VOTE.ENDS_ON),
                row.get(APPLICATION_VOTE.IS_PROLONGED),
                row.get(APPLICATION_VOTE.COMMITTEE_SIZE),
                row.getOrNull(APPLICATION.CONDITIONS) != null);
    }
}
