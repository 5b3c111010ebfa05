package org.entregent.graph.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.entregent.graph.request.FieldArguments;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Name;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** What is computed once ahead of a statement's answer, and read wherever it is needed. */
final class ComputedValues {

    private static final String VALUE = "value";

    private final Compilation compilation;
    private final List<CommonTableExpression<?>> computed = new ArrayList<>();
    private final Map<FieldArguments, Map<String, Field<?>>> known = new IdentityHashMap<>();

    ComputedValues(Compilation compilation) {
        this.compilation = compilation;
    }

    /** Reads the value of that name for the field with these arguments. */
    <V> Field<V> once(FieldArguments arguments, String name, Field<V> value) {
        return known.computeIfAbsent(arguments, absent -> new HashMap<>())
                .computeIfAbsent(name, absent -> read(value))
                .coerce(value.getDataType());
    }

    private <V> Field<V> read(Field<V> value) {
        Name table = DSL.name(compilation.alias("o"));
        // One read alone would be written out in its place, and there computed for each row.
        computed.add(table.fields(VALUE).asMaterialized(DSL.select(value)));
        Field<V> read = DSL.field(table.append(VALUE), value.getDataType());
        return DSL.field(DSL.select(read).from(DSL.table(table)));
    }

    /** The statement's answer behind them. */
    Select<?> before(List<Field<JSON>> columns) {
        return computed.isEmpty() ? DSL.select(columns) : DSL.with(computed).select(columns);
    }
}
