package org.entregent.command;

import java.util.List;

/** The caller holds no membership in force to do this with. */
record NotAMember(Message message, List<String> path) implements UserError {

    static NotAMember at(String... path) {
        return new NotAMember(Message.of("error.not-a-member"), List.of(path));
    }
}
