package org.entregent.graph;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A row by its type and key. A mutation's payload, a subscription's event or any other Java data fetcher returns it where the SDL
 * says the object type; the compiler then reads what was selected below it, as the viewer may see it.
 */
public record Reference(String typeName, List<Object> key) {

    public Reference {
        Objects.requireNonNull(typeName);
        key = List.copyOf(key);
    }

    /** The parts in the order of the type's key. */
    public static Reference of(String typeName, Object... key) {
        return new Reference(typeName, List.of(key));
    }

    /** The region of a region-scoped key. */
    public int region() {
        return (Integer) key.get(0);
    }

    /** The UUID of a region-scoped key. */
    public UUID uuid() {
        return (UUID) key.get(1);
    }
}
