package org.entregent.command;

import java.util.List;

/** Somebody changed the object since the caller read it. */
record VersionConflict(Message message, List<String> path, int currentVersion) implements UserError {

    static VersionConflict with(int currentVersion) {
        return new VersionConflict(Message.of("error.version-conflict"), List.of("version"), currentVersion);
    }
}
