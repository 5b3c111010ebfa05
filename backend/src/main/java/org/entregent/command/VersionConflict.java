package org.entregent.command;

import java.util.List;

/** Somebody changed the object since the caller read it. */
public record VersionConflict(Message message, List<String> path, int currentVersion) implements UserError {

    public static VersionConflict with(int currentVersion) {
        return new VersionConflict(Message.of("error.version-conflict"), List.of("version"), currentVersion);
    }
}
