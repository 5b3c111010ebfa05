package org.entregent.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** A statement of SQL, rendered when it is declared and never again: a constant of the repository that says it. */
public final class Statement {

    /** A question mark of the text. */
    record Place(int value, BindType type, boolean array) {}

    private final String text;
    private final List<Place> places = new ArrayList<>();
    /** By parameter: its place among the values. */
    private final Map<String, Integer> parameters = new HashMap<>();

    private final Columns columns;

    private Statement(Query query) {
        var named = Rendering.parameters(query);
        text = Rendering.render(query, name -> place(name, Objects.requireNonNull(named.get(Rendering.SIGN + name))));
        columns = query instanceof ResultQuery<?> asking ? new Columns(asking.fields()) : Columns.NONE;
    }

    private Statement(String text) {
        this.text = text;
        columns = Columns.NONE;
    }

    /** @param query whose values that differ from one time to the next are {@link #value}s */
    public static Statement of(Query query) {
        return new Statement(query);
    }

    /** Inserts one row, with a {@link #value} for each of these columns. */
    public static Statement insertion(Table<?> table, Field<?>... columns) {
        return of(DSL.insertInto(table)
                .columns(columns)
                .values(Stream.of(columns).map(Statement::value).toList()));
    }

    /** SQL that has neither values nor an answer. */
    static Statement plain(String text) {
        return new Statement(text);
    }

    /** A value of the column's type and name. */
    public static <T> Param<T> value(Field<T> column) {
        return Rendering.parameter(column.getName(), column.getDataType());
    }

    /** Several values for a column, as one. */
    public static <T> Param<T[]> values(Field<T> column) {
        return Rendering.parameter(
                "all_" + column.getName(), column.getDataType().array());
    }

    /** @param column the value's parameter, or the column that it is named after */
    public <T> Bound with(Field<T> column, @Nullable T value) {
        return new Bound(this).with(column, value);
    }

    /** Of a statement without values. */
    public Bound asItIs() {
        return new Bound(this);
    }

    String text() {
        return text;
    }

    List<Place> places() {
        return places;
    }

    int valueCount() {
        return parameters.size() / 2;
    }

    Columns columns() {
        return columns;
    }

    int valueOf(Field<?> column) {
        var name = column instanceof Param<?> parameter ? parameter.getParamName() : column.getName();
        return Objects.requireNonNull(parameters.get(name), () -> "No value is named " + name + " in " + text);
    }

    private void place(String name, Field<?> parameter) {
        var known = parameters.get(name);
        var value = known == null ? valueCount() : known;
        // Known by the parameter and by the column alike.
        parameters.put(name, value);
        parameters.put(Rendering.SIGN + name, value);
        var type = parameter.getDataType();
        places.add(new Place(value, BindType.of(type), BindType.isArray(type)));
    }

    @Override
    public String toString() {
        return text;
    }
}
