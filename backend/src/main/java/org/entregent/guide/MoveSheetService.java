package org.entregent.guide;

import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.guide.SheetEvent.Cause;
import org.entregent.guide.SheetInputs.MoveNetworkInput;
import org.entregent.guide.SheetPayloads.SheetPayload;
import org.entregent.region.RegionService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Leads sheets from one state to the next. */
@Service
class MoveSheetService {

    private static final int MOST_NOTE = 1_000;
    private static final CommandKind<SheetPayload> MOVING = CommandKind.of(
                    Permission.NETWORKS_WRITE, SheetPayload::refused)
            .knownBy("commandId", "network_event_command_key");

    private final Commands commands;
    private final RegionService regions;
    private final SheetDesk desk;
    private final SheetLetters letters;

    MoveSheetService(Commands commands, RegionService regions, SheetDesk desk, SheetLetters letters) {
        this.commands = commands;
        this.regions = regions;
        this.desk = desk;
        this.letters = letters;
    }

    /** @param action one that a sheet goes through by itself: neither a new version nor a merger */
    SheetPayload move(SheetAction action, MoveNetworkInput input) {
        return commands.run(MOVING, command -> move(command, action, input));
    }

    private SheetPayload move(Command command, SheetAction action, MoveNetworkInput input) {
        var check = command.check();
        var note = note(check, action, input.note());
        var said = Said.of(input.commandId(), action.name(), input);
        var fetched = desk.fetch(command, check, input.sheetId(), said);
        var audience = letters.audience(command.exchange(), fetched.reference(), action, command.now());
        if (!fetched.isRepeated(command, said)) {
            var former = fetched.sheet();
            command.requireVersion(input.version(), former.version());
            var transition = SheetDesk.require(former, action, fetched.actor());
            var sheet = moved(command, former, action, transition.target(former.status()));
            var event = new SheetEvent(
                    sheet,
                    former.status(),
                    Cause.of(command, fetched.actor(), said).noting(note));
            desk.put(command.exchange(), event);
            letters.tell(command.exchange(), event, audience.get());
        }
        return SheetPayload.of(fetched.reference());
    }

    private static @Nullable String note(InputCheck check, SheetAction action, @Nullable String note) {
        var read = check.optionalText(note, MOST_NOTE, "note");
        check.require(read != null || !action.wantsNote(), Message.of("guide.note-wanted"), "note");
        return read;
    }

    private Sheet moved(Command command, Sheet former, SheetAction action, SheetStatus to) {
        var today = regions.get(former.regionId()).day(command.now());
        var moved = former.moved(to);
        return switch (action) {
            case PUBLISH -> moved.shown(today);
            case CONFIRM -> moved.verified(today);
            case SUBMIT, REVIEW, REQUEST_CHANGES, REJECT, FALL_DUE, ARCHIVE, REOPEN -> moved;
            case WRITE, RESTORE, MERGE -> throw new IllegalArgumentException(action + " does more than move a sheet");
        };
    }
}
