package org.entregent.finder;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.JSON;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphType;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The options of a question, in their order. */
@Component
final class FinderOptionType extends GraphType<Table<?>> {

    private static final Field<String> CODE = DSL.field(name("code"), VARCHAR.notNull());
    private static final Field<org.jooq.JSON> WORDS = DSL.field(name("words"), JSON.notNull());
    private static final Field<String[]> VALUES =
            DSL.field(name("sayings"), VARCHAR.array().notNull());

    FinderOptionType() {
        super("FinderOption");
        field("code", CODE);
        computed(
                "words",
                VARCHAR.notNull(),
                (option, scope) ->
                        FinderQuestionType.inLanguage(columnOf(option, WORDS), scope.argument("language", VARCHAR)));
        field("values", VALUES);
    }

    static Select<?> of(Field<org.jooq.JSON> options) {
        return select(
                        DSL.field("option.said ->> 'code'", VARCHAR).as(CODE),
                        DSL.field("option.said -> 'words'", JSON).as(WORDS),
                        DSL.field("array(select json_array_elements_text(option.said -> 'values'))", VARCHAR.array())
                                .as(VALUES))
                .from(table("json_array_elements({0}) with ordinality as option (said, place)", options))
                .orderBy(DSL.field("option.place"));
    }
}
