package org.entregent;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ways to change and to spoil the inputs of verbs; those that nothing is wrong with stand in their features' samples. */
public final class Inputs {

    /** Long past, whatever the day of the test. */
    public static final String PAST_DAY = "2024-05-06";

    private Inputs() {}

    /** The id of another object of the same type and region. */
    public static String nodeIdLike(String id, String uuid) {
        return id.substring(0, id.lastIndexOf('_') + 1) + uuid;
    }

    /** A well-formed id of the same type and region that stands for nothing. */
    public static String unknownLike(String id) {
        return nodeIdLike(id, "00000000-0000-7000-8000-000000000000");
    }

    /** A copy with some values replaced; {@code null} values stay as JSON's null. Names may lead inwards: {@code prospect.name}. */
    public static Map<String, Object> with(Map<String, ?> input, @Nullable Object... changes) {
        var copy = new LinkedHashMap<String, Object>(input);
        for (var place = 0; place < changes.length; place += 2) {
            put(copy, String.valueOf(changes[place]), changes[place + 1]);
        }
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> input, String path, @Nullable Object value) {
        var dot = path.indexOf('.');
        if (dot < 0) {
            input.put(path, value);
            return;
        }
        var outer = path.substring(0, dot);
        var inner = new HashMap<>((Map<String, Object>) input.getOrDefault(outer, Map.of()));
        put(inner, path.substring(dot + 1), value);
        input.put(outer, inner);
    }
}
