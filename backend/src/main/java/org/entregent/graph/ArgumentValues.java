package org.entregent.graph;

import java.util.Optional;

/** The values of one field's arguments in one request. */
@FunctionalInterface
public interface ArgumentValues {

    /** By name, or by path into an input object; empty when absent or null. */
    <V> Optional<V> find(String path, Class<V> type);
}
