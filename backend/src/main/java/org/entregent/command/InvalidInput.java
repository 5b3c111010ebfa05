package org.entregent.command;

import java.util.List;

/** Input that breaks a rule of form. */
record InvalidInput(Message message, List<String> path) implements UserError {

    InvalidInput {
        path = List.copyOf(path);
    }
}
