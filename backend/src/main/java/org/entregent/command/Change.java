package org.entregent.command;

import java.util.Map;
import java.util.UUID;

/**
 * What a command did to something that administrators look after. It is kept for good.
 *
 * @param regionId whose administrators read it
 * @param subject the id of what was changed
 * @param action such as {@code MOVE_CHAPTER}
 * @param former what its fields said until then, by their names; a field without a value isn't there
 * @param current what they have said since
 */
public record Change(
        int regionId,
        String subject,
        UUID commandId,
        String action,
        Map<String, String> former,
        Map<String, String> current) {

    /** Whether it changes anything at all. */
    public boolean isNothing() {
        return former.equals(current);
    }

    /**
     * Whether the command that led to it is the same as another one.
     *
     * @param said what the other says of fields; those that it leaves out stayed as they were
     */
    public boolean isRepeatedBy(String otherAction, String otherSubject, Map<String, String> said) {
        return action.equals(otherAction)
                && subject.equals(otherSubject)
                && current.entrySet().containsAll(said.entrySet());
    }
}
