package org.entregent.command;

import java.util.List;

/** Ends a command without effect: its transaction is rolled back, and its payload names the reasons. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<UserError> errors;

    public RefusedException(UserError error) {
        this(List.of(error));
    }

    public RefusedException(List<UserError> errors) {
        super("Refused: " + errors, null, false, false);
        this.errors = List.copyOf(errors);
    }

    public List<UserError> errors() {
        return errors;
    }
}
