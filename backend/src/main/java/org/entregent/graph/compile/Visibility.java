package org.entregent.graph.compile;

import java.util.function.BiFunction;
import org.entregent.graph.DeclaredType;
import org.entregent.graph.ViewerScope;
import org.entregent.graph.request.Requirement;
import org.entregent.graph.request.SelectedField;
import org.entregent.graph.request.Slot;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The conditions that the viewer's permissions put on every reference to a table. */
final class Visibility {

    private Visibility() {}

    static Field<Integer[]> regions(Compilation compilation, String permission) {
        return compilation.placeholders.of(new Slot.Regions(permission), SQLDataType.INTEGER.array());
    }

    static Condition reaches(Compilation compilation, Field<Integer> region, String permission) {
        return region.eq(DSL.any(regions(compilation, permission)));
    }

    /** Which rows of the type the viewer may see when they are reached through this field. */
    static <T extends Table<?>> Condition of(
            Compilation compilation, DeclaredType<T> type, T row, SelectedField field) {
        BiFunction<T, ViewerScope, Condition> declared = type.visible();
        if (declared != null) {
            return declared.apply(row, new FieldScope(compilation, field.arguments()));
        }
        Field<Integer> region = type.region();
        Condition condition = DSL.noCondition();
        if (region != null) {
            for (String permission : Requirement.of(field, type.name(), compilation.schema)) {
                condition = condition.and(reaches(compilation, DeclaredType.columnOf(row, region), permission));
            }
        }
        return condition;
    }
}
