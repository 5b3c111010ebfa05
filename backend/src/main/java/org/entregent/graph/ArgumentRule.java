package org.entregent.graph;

import java.util.Optional;

/** What the schema's types cannot rule out about a field's arguments. A breach is refused with {@code BAD_USER_INPUT}, before any SQL. */
@FunctionalInterface
public interface ArgumentRule {

    /** What is wrong, naming the argument; empty when all is well. */
    Optional<String> complaint(ArgumentValues values);
}
