package org.entregent.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** All declared types by name, and the root fields that they answer. */
@NamedInterface("declared")
public final class Declarations {

    /** A root field's answer and the type that declared it. */
    public record Root(DeclaredType<?> owner, Answer answer) {}

    private final Map<String, DeclaredType<?>> byName = new HashMap<>();
    private final Map<String, DeclaredType<?>> byPrefix = new HashMap<>();
    private final Map<String, Root> roots = new HashMap<>();
    private final Map<String, DeclaredType<?>> fetched = new TreeMap<>();

    public Declarations(List<? extends GraphType<?>> types, List<? extends GraphExtension<?>> extensions) {
        types.forEach(type -> add(type.declared()));
        extensions.forEach(extension -> extend(extension.declared()));
    }

    private void add(DeclaredType<?> type) {
        addOnce(byName, type.name(), type, "type");
        if (type.prefix() != null) {
            addOnce(byPrefix, type.prefix(), type, "node id prefix");
        }
        type.roots().forEach((field, answer) -> addOnce(roots, field, new Root(type, answer), "root field"));
    }

    private void extend(DeclaredType<?> extension) {
        DeclaredType<?> known = byName.get(extension.name());
        DeclaredType<?> extended = known == null
                ? fetched.computeIfAbsent(extension.name(), name -> new DeclaredType<>(name, null))
                : known;
        extension.answers().forEach(extended::put);
    }

    public @Nullable DeclaredType<?> find(String name) {
        return byName.get(name);
    }

    public DeclaredType<?> get(String name) {
        DeclaredType<?> type = byName.get(name);
        if (type == null) {
            throw new IllegalStateException("No declaration of the type " + name);
        }
        return type;
    }

    public @Nullable DeclaredType<?> findByPrefix(String prefix) {
        return byPrefix.get(prefix);
    }

    public @Nullable Root root(String field) {
        return roots.get(field);
    }

    /**
     * A type that no feature declares but some extend: a data fetcher answers its root field and most of what is below, the
     * statement answers the fields declared here.
     */
    public @Nullable DeclaredType<?> findFetched(String name) {
        return fetched.get(name);
    }

    public Collection<DeclaredType<?>> fetched() {
        return fetched.values();
    }

    public Collection<DeclaredType<?>> all() {
        return byName.values();
    }

    public Map<String, Root> roots() {
        return roots;
    }

    private static <V> void addOnce(Map<String, V> map, String key, V value, String what) {
        if (map.put(key, value) != null) {
            throw new IllegalStateException("The " + what + " " + key + " is declared twice");
        }
    }
}
