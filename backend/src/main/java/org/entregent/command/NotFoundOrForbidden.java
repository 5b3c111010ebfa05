package org.entregent.command;

import java.util.List;

/** The caller may not do this here, or the object does not exist: the two look alike. */
public record NotFoundOrForbidden(Message message, List<String> path) implements UserError {

    public static NotFoundOrForbidden at(String... path) {
        return new NotFoundOrForbidden(Message.of("error.not-found-or-forbidden"), List.of(path));
    }
}
