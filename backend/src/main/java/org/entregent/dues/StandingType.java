package org.entregent.dues;

import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.DUES_PAYMENT;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.STANDING;
import static org.entregent.schema.jooq.public_.Tables.STANDING_EVENT;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.Standing;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How memberships stand: for officers of the chapter, who steers its region, and the member themself. */
@Component
final class StandingType extends GraphType<Standing> {

    private static final int MOST = 100;

    StandingType() {
        super("Standing", STANDING);
        key(STANDING.REGION_ID, STANDING.MEMBER_ID);
        nodeId("std");
        region(STANDING.REGION_ID);
        visible((standing, viewer) -> DuesReadability.STANDINGS.condition(standing, standing.REGION_ID, viewer));
        field("status", STANDING.STATUS);
        field("dueOn", STANDING.DUE_ON);
        field("renewal", STANDING.RENEWAL);
        field("postponedTo", STANDING.DECISION_DUE_ON);
        field("awayStatus", STANDING.AWAY_STATUS);
        field("awayFrom", STANDING.AWAY_STARTS_ON);
        field("awayUntil", STANDING.AWAY_ENDS_ON);
        field("leavingReason", STANDING.LEAVING_REASON);
        field("version", STANDING.VERSION);
        one(
                "member",
                MEMBER_CARD,
                (standing, member) -> member.REGION_ID.eq(standing.REGION_ID).and(member.ID.eq(standing.MEMBER_ID)));
        one(
                "chapter",
                CHAPTER,
                (standing, chapter) ->
                        chapter.REGION_ID.eq(standing.REGION_ID).and(chapter.ID.eq(standing.CHAPTER_ID)));
        list(
                        "payments",
                        DUES_PAYMENT,
                        (standing, payment) ->
                                payment.REGION_ID.eq(standing.REGION_ID).and(payment.MEMBER_ID.eq(standing.MEMBER_ID)))
                .order(payment -> List.of(payment.PERIOD_STARTS_ON.desc(), payment.ID.desc()))
                .atMost(MOST);
        list(
                        "history",
                        STANDING_EVENT,
                        (standing, event) ->
                                event.REGION_ID.eq(standing.REGION_ID).and(event.MEMBER_ID.eq(standing.MEMBER_ID)))
                .order(event -> List.of(event.SEQUENCE.desc()))
                .atMost(MOST);
        computed("viewerActions", VARCHAR.array().notNull(), StandingType::actions);
    }

    /** The steps open to the viewer: {@link StandingTransition}, in SQL. */
    private static Field<String[]> actions(Standing standing, Scope scope) {
        var actions = Arrays.stream(StandingTransition.values())
                .filter(transition -> transition.actor() == StandingActor.OFFICER)
                .map(transition -> when(
                        isOpen(transition, standing, scope),
                        inline(transition.action().name())))
                .collect(Collectors.toList());
        return DSL.field(
                "array_remove({0}, null)", VARCHAR.array(), array(actions).cast(VARCHAR.array()));
    }

    private static Condition isOpen(StandingTransition transition, Standing standing, Scope scope) {
        var stands = standing.STATUS.in(names(transition.from())).and(DuesReadability.leads(standing, scope.viewer()));
        return switch (transition.action()) {
            case RENEW, POSTPONE_RENEWAL, REFUSE_RENEWAL ->
                stands.and(standing.RENEWAL.in(inline(Renewal.OPEN.name()), inline(Renewal.POSTPONED.name())));
            case NOTE_PAYMENT,
                    TAKE_BACK_PAYMENT,
                    FALL_LATE,
                    EXPIRE,
                    REMOVE,
                    OPEN_RENEWAL,
                    END_UNRENEWED,
                    GRANT_LEAVE,
                    SUSPEND,
                    BEGIN_ABSENCE,
                    RETURN,
                    LEAVE,
                    TRANSFER -> stands;
        };
    }

    static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }
}
