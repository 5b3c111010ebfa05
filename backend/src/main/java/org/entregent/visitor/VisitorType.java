package org.entregent.visitor;

import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.schema.jooq.public_.Tables.SPECIALTY;
import static org.entregent.schema.jooq.public_.Tables.VISITOR;
import static org.entregent.schema.jooq.public_.Tables.VISITOR_EVENT;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.TIMESTAMPWITHTIMEZONE;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.region.CurrentDay;
import org.entregent.schema.jooq.public_.tables.Visitor;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Visits: for whoever runs the chapter's meetings, and for the member who invited. */
@Component
final class VisitorType extends GraphType<Visitor> {

    /** Steps of a visit, corrections at the door included. */
    private static final int MOST_EVENTS = 50;

    VisitorType() {
        super(VisitorPayloads.TYPE, VISITOR);
        key(VISITOR.REGION_ID, VISITOR.ID);
        nodeId("vis");
        region(VISITOR.REGION_ID);
        visible((visitor, viewer) -> VisitorReadability.VISITORS.condition(visitor, visitor.REGION_ID, viewer));
        declarePerson();
        declareVisit();
        declareKnown();
        declareRest();
        rootById("visitor");
    }

    private void declarePerson() {
        field("name", VISITOR.NAME);
        field("firm", VISITOR.FIRM);
        field("trade", VISITOR.TRADE);
        field("email", VISITOR.EMAIL_FOLDED);
        field("phone", VISITOR.PHONE);
        field("words", VISITOR.WORDS);
        field("consentedAt", VISITOR.CONSENTED_AT);
        field("erasedAt", VISITOR.ERASED_AT);
        one("specialty", SPECIALTY, (visitor, specialty) -> specialty.CODE.eq(visitor.SPECIALTY_CODE));
    }

    private void declareVisit() {
        field("status", VISITOR.STATUS);
        field("source", VISITOR.SOURCE);
        field("code", VISITOR.CODE);
        field("visitNumber", VISITOR.VISIT_NUMBER);
        field("mostVisits", VISITOR.MOST_VISITS);
        field("createdAt", VISITOR.CREATED_AT);
        field("changedAt", VISITOR.CHANGED_AT);
        field("version", VISITOR.VERSION);
        computed("followUpDueAt", TIMESTAMPWITHTIMEZONE, VisitorType::dueAt);
        flag(
                "isFollowUpOverdue",
                (visitor, scope) -> coalesce(
                                DSL.field(dueAt(visitor, scope).lt(DSL.currentOffsetDateTime())), inline(false))
                        .isTrue());
        computed("viewerActions", VARCHAR.array().notNull(), VisitorType::actions);
    }

    /** What the network knows of them besides is for officers. */
    private void declareKnown() {
        computed("isBeyondLimit", BOOLEAN, (visitor, scope) -> DSL.field(visitor.VISIT_NUMBER.gt(visitor.MOST_VISITS)));
        field("isMember", VISITOR.IS_MEMBER)
                .when((visitor, viewer) -> VisitorReadability.runs(visitor.REGION_ID, visitor.CHAPTER_ID, viewer));
        one(
                "seatHolder",
                MEMBER_CARD,
                (visitor, holder, scope) -> holder.REGION_ID
                        .eq(visitor.REGION_ID)
                        .and(holder.CHAPTER_ID.eq(visitor.CHAPTER_ID))
                        .and(holder.SPECIALTY_CODE.eq(visitor.SPECIALTY_CODE))
                        .and(CurrentDay.isBefore(holder.LEFT_ON))
                        .and(VisitorReadability.runs(visitor.REGION_ID, visitor.CHAPTER_ID, scope.viewer())));
    }

    private void declareRest() {
        one(
                "chapter",
                CHAPTER,
                (visitor, chapter) -> chapter.REGION_ID.eq(visitor.REGION_ID).and(chapter.ID.eq(visitor.CHAPTER_ID)));
        one(
                "redirectedTo",
                CHAPTER,
                (visitor, chapter) ->
                        chapter.REGION_ID.eq(visitor.REGION_ID).and(chapter.ID.eq(visitor.REDIRECTED_CHAPTER_ID)));
        one(
                "meeting",
                MEETING,
                (visitor, meeting) -> meeting.REGION_ID.eq(visitor.REGION_ID).and(meeting.ID.eq(visitor.MEETING_ID)));
        one(
                "inviter",
                MEMBER_CARD,
                (visitor, member) -> member.REGION_ID.eq(visitor.REGION_ID).and(member.ID.eq(visitor.INVITER_ID)));
        list(
                        "history",
                        VISITOR_EVENT,
                        (visitor, event) ->
                                event.REGION_ID.eq(visitor.REGION_ID).and(event.VISITOR_ID.eq(visitor.ID)))
                .order(event -> List.of(event.SEQUENCE.asc()))
                .atMost(MOST_EVENTS);
    }

    /** 24 hours after the meeting began, as long as nothing was said of somebody who came. */
    private static Field<OffsetDateTime> dueAt(Visitor visitor, Scope scope) {
        var meeting = scope.alias(MEETING);
        var region = scope.alias(REGION);
        var due = DSL.field(
                "({0} + {1}) at time zone {2} + interval '24 hours'",
                TIMESTAMPWITHTIMEZONE, meeting.HELD_ON, meeting.STARTS_AT, region.TIME_ZONE);
        return when(
                visitor.STATUS.eq(inline(VisitorStatus.ATTENDED.name())),
                DSL.field(DSL.select(due)
                        .from(meeting)
                        .join(region)
                        .on(region.ID.eq(meeting.REGION_ID))
                        .where(meeting.REGION_ID.eq(visitor.REGION_ID), meeting.ID.eq(visitor.MEETING_ID))));
    }

    /** Those of officers: members who invited somebody look on. */
    private static Field<String[]> actions(Visitor visitor, Scope scope) {
        var runs = VisitorReadability.runs(visitor.REGION_ID, visitor.CHAPTER_ID, scope.viewer());
        var actions = Arrays.stream(VisitorTransition.values())
                .filter(transition -> transition.actor() == VisitorActor.OFFICER)
                .map(transition -> when(
                        visitor.STATUS
                                .in(transition.from().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .map(DSL::inline)
                                        .toList())
                                .and(runs),
                        inline(transition.action().name())))
                .collect(Collectors.toList());
        return DSL.field(
                "array_remove({0}, null)", VARCHAR.array(), array(actions).cast(VARCHAR.array()));
    }
}
