package org.entregent.command;

import java.util.List;

/** The caller holds no membership in force to do this with. */
public record NotAMember(Message message, List<String> path) implements UserError {

    public static NotAMember at(String... path) {
        return new NotAMember(Message.of("error.not-a-member"), List.of(path));
    }
}
