package org.entregent.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an editor takes of a suggestion. */
sealed interface Taking {

    /** These changes; none of a suggestion that changes no field. */
    record Taken(List<KeptChange> changes) implements Taking {

        boolean closes() {
            return changes.stream().anyMatch(change -> change.field() == SuggestedField.CLOSED);
        }
    }

    /** All of these fields say something else by now, and none was named. */
    record Conflict(List<SuggestedField> fields) implements Taking {}

    /** A field was named that nobody suggested, or none at all. */
    record Misnamed() implements Taking {}

    /**
     * @param changes that were suggested
     * @param named those that the editor wants; empty to take all that are not in conflict
     */
    static Taking of(List<KeptChange> changes, Optional<Set<SuggestedField>> named) {
        return named.map(fields -> named(changes, fields)).orElseGet(() -> undisputed(changes));
    }

    private static Taking named(List<KeptChange> changes, Set<SuggestedField> fields) {
        var taken = changes.stream()
                .filter(change -> fields.contains(change.field()))
                .toList();
        var names = changes.isEmpty() == fields.isEmpty() && taken.size() == fields.size();
        return names ? new Taken(alone(taken)) : new Misnamed();
    }

    private static Taking undisputed(List<KeptChange> changes) {
        var taken = changes.stream().filter(change -> !change.isConflict()).toList();
        return taken.isEmpty() && !changes.isEmpty()
                ? new Conflict(changes.stream().map(KeptChange::field).toList())
                : new Taken(alone(taken));
    }

    /** Nobody corrects the sheet of a network that is no more. */
    private static List<KeptChange> alone(List<KeptChange> taken) {
        var closing = taken.stream()
                .filter(change -> change.field() == SuggestedField.CLOSED)
                .toList();
        return closing.isEmpty() ? taken : closing;
    }
}
