package org.entregent.finder;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.JSON;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphType;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The questions of a document, in their order. */
@Component
final class FinderQuestionType extends GraphType<Table<?>> {

    private static final int MOST_OPTIONS = 20;

    private static final Field<String> KIND = DSL.field(name("kind"), VARCHAR.notNull());
    private static final Field<Integer> WEIGHT = DSL.field(name("weight"), INTEGER.notNull());
    private static final Field<Boolean> MAY_BE_INDISPENSABLE =
            DSL.field(name("may_be_indispensable"), BOOLEAN.notNull());
    private static final Field<org.jooq.JSON> TEXT = DSL.field(name("text"), JSON.notNull());
    private static final Field<org.jooq.JSON> HELP = DSL.field(name("help"), JSON);
    private static final Field<org.jooq.JSON> OPTIONS = DSL.field(name("options"), JSON.notNull());

    FinderQuestionType() {
        super("FinderQuestion");
        field("kind", KIND);
        field("weight", WEIGHT);
        field("mayBeIndispensable", MAY_BE_INDISPENSABLE);
        computed(
                "mostChoices",
                INTEGER.notNull(),
                question -> when(
                                columnOf(question, KIND).eq(QuestionKind.SOUGHT.name()),
                                QuestionKind.SOUGHT.mostChoices())
                        .otherwise(1));
        computed(
                "text",
                VARCHAR.notNull(),
                (question, scope) -> inLanguage(columnOf(question, TEXT), scope.argument("language", VARCHAR)));
        computed(
                "help",
                VARCHAR,
                (question, scope) -> inLanguage(columnOf(question, HELP), scope.argument("language", VARCHAR)));
        rows("options", (question, scope) -> FinderOptionType.of(columnOf(question, OPTIONS)))
                .atMost(MOST_OPTIONS);
    }

    static Select<?> of(Field<org.jooq.JSON> questions) {
        return select(
                        DSL.field("question.said ->> 'kind'", VARCHAR).as(KIND),
                        DSL.field("cast(question.said ->> 'weight' as int)", INTEGER)
                                .as(WEIGHT),
                        DSL.field("cast(question.said ->> 'mayBeIndispensable' as boolean)", BOOLEAN)
                                .as(MAY_BE_INDISPENSABLE),
                        DSL.field("question.said -> 'text'", JSON).as(TEXT),
                        DSL.field("question.said -> 'help'", JSON).as(HELP),
                        DSL.field("question.said -> 'options'", JSON).as(OPTIONS))
                .from(table("json_array_elements({0}) with ordinality as question (said, place)", questions))
                .orderBy(DSL.field("question.place"));
    }

    /** A text's words in the language, which is written in the document as it is in the API, in lower case. */
    static Field<String> inLanguage(Field<org.jooq.JSON> words, Field<String> language) {
        return DSL.field("{0} ->> lower({1})", VARCHAR, words, language);
    }
}
