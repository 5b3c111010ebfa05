package org.entregent.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What a {@link GraphType} declares: what the compiler reads of it. */
@NamedInterface("declared")
public final class DeclaredType<T extends Table<?>> {

    private final String name;
    private final @Nullable T table;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Answer> roots = new LinkedHashMap<>();
    List<Field<?>> key = List.of();

    @Nullable
    String prefix;

    @Nullable
    Field<Integer> region;

    @Nullable
    BiFunction<T, ViewerScope, Condition> visible;

    @Nullable
    Function<T, Field<String>> variant;

    DeclaredType(String name, @Nullable T table) {
        this.name = name;
        this.table = table;
    }

    <A extends Answer> A put(String field, A answer) {
        return putOnce(answers, name, field, answer);
    }

    <A extends Answer> A putRoot(String field, A answer) {
        return putOnce(roots, "Query", field, answer);
    }

    private static <A extends Answer> A putOnce(Map<String, Answer> known, String type, String field, A answer) {
        if (known.put(field, answer) != null) {
            throw new IllegalStateException(type + "." + field + " is declared twice");
        }
        return answer;
    }

    public String name() {
        return name;
    }

    public boolean hasTable() {
        return table != null;
    }

    public T table() {
        if (table == null) {
            throw new IllegalStateException(name + " has no table");
        }
        return table;
    }

    /** By the names of the type's fields. */
    public Map<String, Answer> answers() {
        return answers;
    }

    /** By the names of Query's fields. */
    public Map<String, Answer> roots() {
        return roots;
    }

    /** The columns that identify a row; empty for a type without a table. */
    public List<Field<?>> key() {
        return key;
    }

    /** What node ids of the type begin with; null when it has none. */
    public @Nullable String prefix() {
        return prefix;
    }

    /** The column that holds the row's region; null when rows belong to none. */
    public @Nullable Field<Integer> region() {
        return region;
    }

    /** Which rows the viewer may see; null where the declaration says nothing of it. */
    public @Nullable BiFunction<T, ViewerScope, Condition> visible() {
        return visible;
    }

    /** The name of a row's type, for an interface or union that rests on one table. */
    public @Nullable Function<T, Field<String>> variant() {
        return variant;
    }

    /** The column of an aliased row: found by name, so that it works for tables and for selects. */
    public static <V> Field<V> columnOf(Table<?> row, Field<V> column) {
        return DSL.field(row.getUnqualifiedName().append(column.getUnqualifiedName()), column.getDataType());
    }

    /** The row as the table that its declaration was written for; they agree, since the start compared them. */
    @SuppressWarnings("unchecked")
    public static <T extends Table<?>> T typed(Table<?> row) {
        return (T) row;
    }
}
