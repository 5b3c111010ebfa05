package org.entregent.http;

import org.jspecify.annotations.Nullable;

/**
 * Which forms of an answer a client takes.
 *
 * @param json the kind of JSON that it likes best; null when it takes none
 * @param events whether it takes server-sent events
 */
record Accepted(@Nullable Form json, boolean events) {

    /** For clients that say nothing about it. */
    static final Accepted ANYTHING = new Accepted(Form.JSON, true);

    static final Accepted NOTHING = new Accepted(null, false);

    boolean isNothing() {
        return json == null && !events;
    }

    /** How a single result is written: as JSON wherever that is taken. Whoever takes none of our forms is told so in JSON. */
    Form single() {
        if (json != null) {
            return json;
        }
        return events ? Form.EVENTS : Form.JSON;
    }
}
