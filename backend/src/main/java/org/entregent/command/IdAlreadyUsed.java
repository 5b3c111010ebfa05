package org.entregent.command;

import java.util.List;

/** The client-made id already stands for something else. */
public record IdAlreadyUsed(Message message, List<String> path) implements UserError {

    public static IdAlreadyUsed at(String... path) {
        return new IdAlreadyUsed(Message.of("error.id-already-used"), List.of(path));
    }
}
