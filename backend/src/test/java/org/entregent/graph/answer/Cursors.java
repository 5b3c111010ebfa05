package org.entregent.graph.answer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entregent.graph.request.CursorContext;
import org.jspecify.annotations.Nullable;

/** Takes signatures off cursors, so that answers can be compared with those of an executor that signs nothing. */
final class Cursors {

    private Cursors() {}

    static String payload(String cursor) {
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        return new String(
                bytes,
                CursorContext.SIGNATURE_LENGTH,
                bytes.length - CursorContext.SIGNATURE_LENGTH,
                StandardCharsets.UTF_8);
    }

    /** The answer with every cursor replaced by its payload and every number in one form. */
    static @Nullable Object normalized(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
                map.forEach((key, element) -> copy.put(key, normalized(element)));
                yield copy;
            }
            case List<?> list -> list.stream().map(Cursors::normalized).toList();
            case String text when text.length() > 30 && isCursor(text) -> payload(text);
            case Number number ->
                new java.math.BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
            case null, default -> value;
        };
    }

    /** The last cursor in each list, by the result key of the list's field. */
    static void collect(@Nullable Object value, String key, Map<String, String> cursors) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((name, element) -> collect(
                        element,
                        ((String) name).matches("k\\d+") && element instanceof Map<?, ?> ? (String) name : key,
                        cursors));
            case List<?> list -> list.forEach(element -> collect(element, key, cursors));
            case String text when text.length() > 30 && isCursor(text) -> cursors.put(key, text);
            case null, default -> {}
        }
    }

    private static boolean isCursor(String text) {
        try {
            return payload(text).startsWith("[");
        } catch (RuntimeException other) {
            return false;
        }
    }
}
