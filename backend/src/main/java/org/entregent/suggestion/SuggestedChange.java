package org.entregent.suggestion;

import java.util.List;

/**
 * One field that should say something else.
 *
 * @param former what the sheet said when somebody looked at it: no value, one, or several where the field names several
 * @param suggested what it should say
 */
record SuggestedChange(SuggestedField field, List<String> former, List<String> suggested) {

    static final List<String> CLOSED = List.of("CLOSED");

    SuggestedChange {
        former = List.copyOf(former);
        suggested = List.copyOf(suggested);
    }
}
