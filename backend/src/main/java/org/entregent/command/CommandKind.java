package org.entregent.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entregent.access.Permission;
import org.entregent.statement.DatabaseFailure;

/**
 * What all commands of one kind have in common.
 *
 * @param permission a caller who holds it nowhere cannot give such a command
 * @param refused makes the payload of a command that did nothing
 * @param idField the input field with the client-made id, by which the same command said again is known; empty when a command
 *     is its own repetition
 * @param constraints what it means when the database refuses a row by one of its named constraints
 */
public record CommandKind<P>(
        Permission permission,
        Function<List<UserError>, P> refused,
        String idField,
        Map<String, UserError> constraints) {

    public static <P> CommandKind<P> of(Permission permission, Function<List<UserError>, P> refused) {
        return new CommandKind<>(permission, refused, "", Map.of());
    }

    /**
     * @param field the input field with the client-made id
     * @param constraints those that are broken by an id that stands for something already: the command is then tried once more,
     *     {@link Command#idWasTaken knowing it}
     */
    public CommandKind<P> knownBy(String field, String... constraints) {
        var known = new CommandKind<>(permission, refused, field, this.constraints);
        for (var constraint : constraints) {
            known = known.refusedBy(constraint, IdAlreadyUsed.at(field));
        }
        return known;
    }

    public CommandKind<P> refusedBy(String constraint, UserError error) {
        var all = new HashMap<>(constraints);
        all.put(constraint, error);
        return new CommandKind<>(permission, refused, idField, Map.copyOf(all));
    }

    /** What a failure means for the caller; empty when it is none of theirs. */
    Optional<UserError> meaning(DatabaseFailure failure) {
        return Optional.ofNullable(constraints.get(failure.constraint()));
    }
}
