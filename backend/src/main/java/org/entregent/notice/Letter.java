package org.entregent.notice;

import java.util.Map;

/**
 * What somebody is to be told by mail.
 *
 * @param event what it tells of, such as an invitation's id: nobody is told of the same event twice, however often it is posted
 * @param template the feature and the name of its template, such as {@code identity/invitation}
 * @param values what the template asks for: texts, and links as whole addresses
 * @param solicited whether it answers something that the recipient just did; what doesn't tells how to be spared such letters
 */
public record Letter(
        String event, String template, Recipient recipient, Map<String, String> values, boolean solicited) {

    public Letter {
        if (event.isBlank()) {
            throw new IllegalArgumentException("A letter tells of an event");
        }
        values = Map.copyOf(values);
    }

    /** One that answers something that the recipient just did, such as having forgotten a password. */
    public static Letter answering(String event, String template, Recipient recipient, Map<String, String> values) {
        return new Letter(event, template, recipient, values, true);
    }

    /** One that the recipient did not ask for, such as an invitation. */
    public static Letter unasked(String event, String template, Recipient recipient, Map<String, String> values) {
        return new Letter(event, template, recipient, values, false);
    }
}
