package org.entregent.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * The text form of a node id: {@code <prefix>_<key part>_<key part>…}. Only the last part may hold underscores. One row has one
 * form: what does not read back as the very same text is not an id.
 */
@NamedInterface("declared")
public final class NodeId {

    /** As many as there are columns into which {@code nodes(ids)} takes ids apart. */
    public static final int MAX_KEY_PARTS = 3;

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final int MAX_LENGTH = 200;

    private NodeId() {}

    static String format(DeclaredType<?> type, List<Object> key) {
        StringBuilder id = new StringBuilder().append(type.prefix());
        key.forEach(part -> id.append('_').append(part));
        return id.toString();
    }

    /** The same in SQL, over an aliased row. */
    public static Field<String> expression(DeclaredType<?> type, org.jooq.Table<?> row) {
        List<Field<?>> parts = new ArrayList<>();
        String separator = type.prefix() + "_";
        for (Field<?> column : type.key()) {
            parts.add(DSL.inline(separator));
            parts.add(DeclaredType.columnOf(row, column).cast(SQLDataType.CLOB));
            separator = "_";
        }
        return DSL.concat(parts.toArray(Field<?>[]::new));
    }

    /** The prefix of what looks like an id; null otherwise. */
    public static @Nullable String prefix(@Nullable Object id) {
        if (!(id instanceof String text) || text.length() > MAX_LENGTH) {
            return null;
        }
        int end = text.indexOf('_');
        return end <= 0 ? null : text.substring(0, end);
    }

    /** The key's parts; null when the text isn't an id of the type. */
    public static @Nullable List<Object> parse(DeclaredType<?> type, @Nullable Object id) {
        String prefix = prefix(id);
        if (prefix == null || !prefix.equals(type.prefix())) {
            return null;
        }
        String[] parts = ((String) java.util.Objects.requireNonNull(id))
                .split("_", type.key().size() + 1);
        if (parts.length != type.key().size() + 1) {
            return null;
        }
        List<Object> key = new ArrayList<>();
        for (int i = 0; i < type.key().size(); i++) {
            Object value = value(type.key().get(i).getType(), parts[i + 1]);
            if (value == null) {
                return null;
            }
            key.add(value);
        }
        return key;
    }

    private static @Nullable Object value(Class<?> type, String text) {
        if (type == UUID.class) {
            return uuid(text);
        }
        if (type == Integer.class) {
            return NUMBER.matcher(text).matches() ? Integer.valueOf(text) : null;
        }
        return text.isEmpty() || !PlainText.isStorable(text) ? null : text;
    }

    /** In lower case only: one row has one id. */
    private static @Nullable UUID uuid(String text) {
        return ScalarForm.uuid(text)
                .filter(value -> value.toString().equals(text))
                .orElse(null);
    }
}
