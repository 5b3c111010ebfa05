package org.entregent.notice;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to be told by mail.
 *
 * @param event what it tells of, such as an invitation's id: nobody is told of the same event twice, however often it is posted
 * @param template the feature and the name of its template, such as {@code identity/invitation}
 * @param values what the template asks for: texts, and links as whole addresses
 * @param solicited whether it answers something that the recipient just did; what doesn't tells how to be spared such letters
 * @param kind of what can be chosen to be told of: whoever chose otherwise gets no letter; null for what everybody gets
 */
public record Letter(
        String event,
        String template,
        Recipient recipient,
        Map<String, String> values,
        boolean solicited,
        @Nullable NoticeKind kind) {

    public Letter {
        if (event.isBlank()) {
            throw new IllegalArgumentException("A letter tells of an event");
        }
        values = Map.copyOf(values);
    }

    /** One that answers something that the recipient just did, such as having forgotten a password. */
    public static Letter answering(String event, String template, Recipient recipient, Map<String, String> values) {
        return new Letter(event, template, recipient, values, true, null);
    }

    /** One that the recipient did not ask for, such as an invitation. */
    public static Letter unasked(String event, String template, Recipient recipient, Map<String, String> values) {
        return new Letter(event, template, recipient, values, false, null);
    }

    /** The same where it is one of those that can be chosen: for whoever has no account it is not. */
    public Letter of(NoticeKind kind) {
        return new Letter(event, template, recipient, values, solicited, recipient.accountId() == null ? null : kind);
    }
}
