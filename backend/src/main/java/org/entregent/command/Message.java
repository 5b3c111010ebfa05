package org.entregent.command;

import java.util.List;

/**
 * A sentence of some feature's bundle {@code messages}, not yet in any language.
 *
 * @param key begins with the feature's name; in this feature's own bundle with {@code error} or {@code input}
 * @param arguments what the sentence's places {@code {0}}, {@code {1}}… are filled with
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
