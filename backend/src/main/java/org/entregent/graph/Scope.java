package org.entregent.graph;

import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Table;

/**
 * What a declaration may know of the request: placeholders for the arguments of the field at hand, and for the viewer's values.
 * A plan is compiled once and used for many requests, hence no value can be seen here.
 */
public interface Scope {

    /**
     * The value of an argument, or of a field inside an input object ({@code "filter.kind"}); SQL null when it is absent. Enums
     * come as the text of their name, lists as arrays ({@code VARCHAR.array()}).
     */
    <V> Field<V> argument(String path, DataType<V> type);

    /** Whether the argument is there and not null. The plan is compiled anew where the answer differs. */
    boolean has(String path);

    /** A node id given as argument, taken apart; its parts are SQL null when it isn't an id of the named type. */
    NodeKey id(String path, String typeName);

    /** Who asks. */
    ViewerScope viewer();

    /**
     * A value that is the same for all rows, computed once for the whole statement wherever the field at hand needs it: a search's
     * words as they are understood, for its filter, its order and its count. PostgreSQL takes it for a value like an argument.
     *
     * @param name tells it from others of this field
     */
    <V> Field<V> once(String name, Field<V> value);

    /** The table under an alias that is unique in the statement: for sub-selects that an expression makes. */
    <X extends Table<?>> X alias(X table);
}
