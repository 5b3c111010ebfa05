package org.entregent.graph.request;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cursor belongs to: the list, its order, and every value that decides which rows the list holds, the filters' and the
 * viewer's alike.
 */
public final class CursorContext {

    /** Bytes that precede a cursor's values. */
    public static final int SIGNATURE_LENGTH = 16;

    private final String list;
    private final List<Slot> deciding;

    public CursorContext(String list, List<Slot> deciding) {
        this.list = list;
        this.deciding = deciding;
    }

    /** The key for this list as this request sees it. */
    CursorKey key(Request request) {
        StringBuilder text = new StringBuilder(list);
        for (Slot slot : deciding) {
            append(text.append('\u0001'), slot.value(request));
        }
        return CursorKey.derive(request.viewer().cursorSecret(), text.toString());
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        switch (value) {
            case null -> text.append('\u0002');
            case Object[] array -> append(text, Arrays.asList(array));
            case Collection<?> values -> values.forEach(element -> append(text.append('\u0003'), element));
            default -> text.append(value);
        }
    }
}
