package org.entregent.suggestion;

import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.LinkedHashMap;
import org.entregent.guide.CorrectedColumns;
import org.jooq.Field;
import org.jooq.Table;

/** What a sheet says in the field that a row names, in SQL. */
final class SheetValue {

    private static final Field<String[]> NOTHING = inline(new String[0]).cast(VARCHAR.array());

    private SheetValue() {}

    /**
     * @param name the field's
     * @param row a version of a sheet or the public's card; nothing where there is none
     */
    static Field<String[]> of(Field<String> name, Table<?> row) {
        var values = new LinkedHashMap<Field<String>, Field<String[]>>();
        for (var field : SuggestedField.values()) {
            field.corrected()
                    .ifPresent(corrected -> values.put(inline(field.name()), CorrectedColumns.valueOn(corrected, row)));
        }
        return coalesce(choose(name).mapFields(values).otherwise(NOTHING), NOTHING);
    }
}
