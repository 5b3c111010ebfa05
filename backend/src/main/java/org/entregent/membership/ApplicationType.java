package org.entregent.membership;

import static org.entregent.access.ViewerValues.isActingMember;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION_EVENT;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION_REFERENCE;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION_VOTE;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION_VOTER;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.SEAT;
import static org.entregent.schema.jooq.public_.Tables.TRADE_RULING;
import static org.entregent.schema.jooq.public_.Tables.VISITOR;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.Application;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Applications for a seat: for officers of the chapter, who steers its region, and who proposed them. */
@Component
final class ApplicationType extends GraphType<Application> {

    private static final int MOST_STEPS = 100;

    ApplicationType() {
        super("Application", APPLICATION);
        key(APPLICATION.REGION_ID, APPLICATION.ID);
        nodeId("apl");
        region(APPLICATION.REGION_ID);
        visible((application, viewer) ->
                ApplicationReadability.APPLICATIONS.condition(application, application.REGION_ID, viewer));
        declareFacts();
        declarePeople();
        declareRest();
        declareViewer();
        rootById("application");
    }

    private void declareFacts() {
        field("status", APPLICATION.STATUS);
        field("submittedAt", APPLICATION.SUBMITTED_AT);
        field("statusChangedAt", APPLICATION.STATUS_CHANGED_AT);
        field("firstName", APPLICATION.FIRST_NAME);
        field("lastName", APPLICATION.LAST_NAME);
        field("firmName", APPLICATION.FIRM_NAME);
        field("siret", APPLICATION.SIRET);
        field("email", APPLICATION.EMAIL_FOLDED);
        field("phone", APPLICATION.PHONE);
        field("words", APPLICATION.WORDS);
        field("confirmedAt", APPLICATION.CONFIRMED_AT);
        field("interviewOn", APPLICATION.INTERVIEW_ON);
        field("conditions", APPLICATION.CONDITIONS);
        field("conditionsUntil", APPLICATION.CONDITIONS_DUE_ON);
        field("paidOn", APPLICATION.PAID_ON);
        field("erasedAt", APPLICATION.ERASED_AT);
        field("version", APPLICATION.VERSION);
    }

    private void declarePeople() {
        one(
                "chapter",
                CHAPTER,
                (application, chapter) ->
                        chapter.REGION_ID.eq(application.REGION_ID).and(chapter.ID.eq(application.CHAPTER_ID)));
        one(
                "seat",
                SEAT,
                (application, seat) -> seat.REGION_ID.eq(application.REGION_ID).and(seat.ID.eq(application.ID)));
        one(
                "sponsor",
                MEMBER_CARD,
                (application, member) ->
                        member.REGION_ID.eq(application.REGION_ID).and(member.ID.eq(application.SPONSOR_ID)));
        one(
                "visitor",
                VISITOR,
                (application, visitor) ->
                        visitor.REGION_ID.eq(application.REGION_ID).and(visitor.ID.eq(application.VISITOR_ID)));
        one(
                "member",
                MEMBER_CARD,
                (application, member) ->
                        member.REGION_ID.eq(application.REGION_ID).and(member.ID.eq(application.MEMBER_ID)));
    }

    private void declareRest() {
        list(
                        "references",
                        APPLICATION_REFERENCE,
                        (application, reference) -> reference
                                .REGION_ID
                                .eq(application.REGION_ID)
                                .and(reference.APPLICATION_ID.eq(application.ID)))
                .order(reference -> List.of(reference.NUMBER.asc()))
                .atMost(2);
        list(
                        "votes",
                        APPLICATION_VOTE,
                        (application, vote) ->
                                vote.REGION_ID.eq(application.REGION_ID).and(vote.APPLICATION_ID.eq(application.ID)))
                .order(vote -> List.of(vote.NUMBER.desc()))
                .atMost(20);
        list(
                        "history",
                        APPLICATION_EVENT,
                        (application, event) ->
                                event.REGION_ID.eq(application.REGION_ID).and(event.APPLICATION_ID.eq(application.ID)))
                .order(event -> List.of(event.SEQUENCE.asc()))
                .atMost(MOST_STEPS);
        list("tradeRulings", TRADE_RULING, (application, ruling, scope) -> {
                    var seat = scope.alias(SEAT);
                    var trade = DSL.field(select(seat.SPECIALTY_CODE)
                            .from(seat)
                            .where(seat.REGION_ID.eq(application.REGION_ID), seat.ID.eq(application.ID)));
                    return ruling.REGION_ID
                            .eq(application.REGION_ID)
                            .and(ruling.CHAPTER_ID.eq(application.CHAPTER_ID))
                            .and(TradeRulingType.holds(ruling, scope))
                            .and(ruling.SPECIALTY_CODE.eq(trade).or(ruling.OTHER_CODE.eq(trade)));
                })
                .order(ruling -> List.of(ruling.RULED_ON.desc()))
                .atMost(TradeRulingType.MOST);
    }

    private void declareViewer() {
        computed("viewerActions", VARCHAR.array().notNull(), ApplicationActions::open);
        flag(
                "viewerCanVote",
                (application, scope) -> application
                        .STATUS
                        .eq(inline(ApplicationStatus.COMMITTEE_VOTE.name()))
                        .and(isVoter(application, scope, DSL.noCondition())));
        flag(
                "viewerHasVoted",
                (application, scope) -> isVoter(application, scope, APPLICATION_VOTER.HAS_VOTED.isTrue()));
    }

    private static Condition isVoter(Application application, Scope scope, Condition further) {
        return exists(selectOne()
                .from(APPLICATION_VOTER)
                .where(APPLICATION_VOTER.REGION_ID.eq(application.REGION_ID))
                .and(APPLICATION_VOTER.APPLICATION_ID.eq(application.ID))
                .and(APPLICATION_VOTER.NUMBER.eq(application.VOTE_NUMBER))
                .and(isActingMember(APPLICATION_VOTER.MEMBER_ID, scope.viewer()))
                .and(further));
    }
}
