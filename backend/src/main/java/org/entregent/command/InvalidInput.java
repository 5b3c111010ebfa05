package org.entregent.command;

import java.util.List;

/** Input that breaks a rule of form. */
public record InvalidInput(Message message, List<String> path) implements UserError {

    public InvalidInput {
        path = List.copyOf(path);
    }
}
