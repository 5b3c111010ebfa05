package org.entregent.graph;

import org.jooq.Table;

/**
 * Fields that a feature adds to another feature's type, as {@code extend type} does in the SDL. Subclass it as a Spring bean and
 * declare the fields in the constructor.
 *
 * @param <T> the table of the extended type; {@code Table<?>} where that type has none
 */
public abstract non-sealed class GraphExtension<T extends Table<?>> extends GraphFields<T> {

    /** The SDL type's name, and the table that its {@link GraphType} rests on. */
    protected GraphExtension(String name, T table) {
        super(new DeclaredType<>(name, table));
    }

    /** For a type without a table. */
    protected GraphExtension(String name) {
        super(new DeclaredType<>(name, null));
    }
}
