package org.entregent.finder;

import static org.entregent.access.Permission.GUIDE_READ;
import static org.entregent.schema.jooq.public_.Tables.FINDER_QUESTIONNAIRE;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_CARD;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.upper;
import static org.jooq.impl.SQLDataType.DOUBLE;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.region.ReferenceCodes;
import org.entregent.schema.jooq.public_.tables.FinderQuestionnaire;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

/** Questions are public, and so are the networks that they lead to. */
@Component
final class FinderType extends GraphType<FinderQuestionnaire> {

    private static final int MOST_QUESTIONS = 7;

    /** Sheets of a large region and its neighbours. */
    private static final int SHEETS = 2_000;

    FinderType(ReferenceCodes codes, AnswerRules answers) {
        super("Finder", FINDER_QUESTIONNAIRE);
        key(FINDER_QUESTIONNAIRE.REGION_ID, FINDER_QUESTIONNAIRE.VERSION);
        nodeId("fin");
        field("version", FINDER_QUESTIONNAIRE.VERSION);
        field("publishedAt", FINDER_QUESTIONNAIRE.PUBLISHED_AT);
        one("region", REGION, (finder, region) -> region.ID.eq(finder.REGION_ID));
        rows("questions", (finder, scope) -> FinderQuestionType.of(finder.QUESTIONS))
                .atMost(MOST_QUESTIONS);

        rootOne("finder", FinderType::isInForce);
        rootConnectionOf("findNetworks", NETWORK_CARD)
                .from(FoundNetworks::select, FoundNetworks.MADE)
                .check(codes.region("region"))
                .check(answers::complaint)
                .holds((viewer, given) -> SHEETS)
                .sorting(5)
                .order(card ->
                        List.of(FoundNetworks.points(card).desc(), card.COMPLETENESS.desc(), card.CHANGED_AT.desc()))
                .edge("score", DOUBLE.notNull(), FoundNetworks::score)
                .edgeRows("reasons", FoundNetworks::reasons);
    }

    /** Today's questions, or those of a version; nothing for whoever reads no sheets of the region. */
    private static Condition isInForce(FinderQuestionnaire finder, Scope scope) {
        var isRead = selectOne()
                .from(REGION)
                .where(
                        REGION.CODE.eq(upper(scope.argument("region", VARCHAR))),
                        scope.viewer().reaches(REGION.ID, GUIDE_READ));
        return exists(isRead)
                .and(condition(
                        "({0}, {1}) in (select force.region_id, force.version from app.finder_in_force({2}, {3}) as force)",
                        finder.REGION_ID,
                        finder.VERSION,
                        scope.argument("region", VARCHAR),
                        scope.argument("version", INTEGER)));
    }
}
