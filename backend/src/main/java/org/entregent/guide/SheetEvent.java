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
 */
record SheetEvent(Sheet sheet, @Nullable SheetStatus from, Cause cause) {

    /**
     * Who did it, and why.
     *
     * @param said by the command; null for what the installation did by itself
     */
    record Cause(
            String action,
            SheetActor actor,
            @Nullable UUID accountId,
            Instant at,
            @Nullable Said said,
            @Nullable String note) {

        static Cause of(Command command, SheetActor actor, Said said) {
            var account = command.viewer().accountId().orElse(null);
            return new Cause(said.action(), actor, account, command.now(), said, null);
        }

        static Cause bySystem(SheetAction action, Instant at) {
            return new Cause(action.name(), SheetActor.SYSTEM, null, at, null, null);
        }

        Cause noting(@Nullable String words) {
            return new Cause(action, actor, accountId, at, said, words);
        }
    }
}
