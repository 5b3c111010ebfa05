package org.entregent.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** All declared types by name, and the root fields that they answer. */
final class Declarations {

    /** A root field's answer and the type that declared it. */
    record Root(GraphType<?> owner, Answer answer) {}

    private final Map<String, GraphType<?>> byName = new HashMap<>();
    private final Map<String, GraphType<?>> byPrefix = new HashMap<>();
    private final Map<String, Root> roots = new HashMap<>();
    private final Map<String, GraphType<?>> fetched = new TreeMap<>();

    Declarations(List<? extends GraphType<?>> types, List<? extends GraphExtension<?>> extensions) {
        for (GraphType<?> type : types) {
            addOnce(byName, type.name(), type, "type");
            if (type.prefix() != null) {
                addOnce(byPrefix, type.prefix(), type, "node id prefix");
            }
            type.roots().forEach((field, answer) -> addOnce(roots, field, new Root(type, answer), "root field"));
        }
        for (GraphExtension<?> extension : extensions) {
            GraphType<?> extended = byName.get(extension.name());
            GraphType<?> target =
                    extended == null ? fetched.computeIfAbsent(extension.name(), FetchedType::new) : extended;
            extension.answers().forEach(target::put);
        }
    }

    @Nullable
    GraphType<?> find(String name) {
        return byName.get(name);
    }

    GraphType<?> get(String name) {
        GraphType<?> type = byName.get(name);
        if (type == null) {
            throw new IllegalStateException("No declaration of the type " + name);
        }
        return type;
    }

    @Nullable
    GraphType<?> findByPrefix(String prefix) {
        return byPrefix.get(prefix);
    }

    @Nullable
    Root root(String field) {
        return roots.get(field);
    }

    /**
     * A type that no feature declares but some extend: a data fetcher answers its root field and most of what is below, the
     * statement answers the fields declared here.
     */
    @Nullable
    GraphType<?> findFetched(String name) {
        return fetched.get(name);
    }

    Collection<GraphType<?>> fetched() {
        return fetched.values();
    }

    Collection<GraphType<?>> all() {
        return byName.values();
    }

    Map<String, Root> roots() {
        return roots;
    }

    private static <V> void addOnce(Map<String, V> map, String key, V value, String what) {
        if (map.put(key, value) != null) {
            throw new IllegalStateException("The " + what + " " + key + " is declared twice");
        }
    }

    private static final class FetchedType extends GraphType<Table<?>> {
        FetchedType(String name) {
            super(name);
        }
    }
}
