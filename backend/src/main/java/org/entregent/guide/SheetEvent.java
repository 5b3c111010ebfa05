package org.entregent.guide;

import java.time.Instant;
import java.util.UUID;
import org.entregent.command.Command;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a sheet.
 *
 * @param sheet as it stands since
 * @param from where it stood; null for one that was just begun
 * @param said by the command; null for what the installation did by itself
 */
record SheetEvent(
        Sheet sheet,
        @Nullable SheetStatus from,
        String action,
        SheetActor actor,
        @Nullable UUID accountId,
        Instant at,
        @Nullable Said said,
        @Nullable String note) {

    static SheetEvent of(
            Command command,
            Sheet sheet,
            @Nullable SheetStatus from,
            SheetActor actor,
            Said said,
            @Nullable String note) {
        var account = command.viewer().accountId().orElse(null);
        return new SheetEvent(sheet, from, said.action(), actor, account, command.now(), said, note);
    }

    static SheetEvent bySystem(Sheet sheet, SheetStatus from, SheetAction action, Instant at) {
        return new SheetEvent(sheet, from, action.name(), SheetActor.SYSTEM, null, at, null, null);
    }
}
