package org.entregent.notice;

import java.time.DayOfWeek;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.Message;
import org.entregent.notice.NoticeInputs.ChooseNoticesInput;
import org.entregent.notice.NoticePayloads.ChooseNoticesPayload;
import org.springframework.stereotype.Service;

/** Keeps by which ways somebody wants to be told of what. */
@Service
class ChooseNoticesService {

    private static final CommandKind<ChooseNoticesPayload> CHOOSING =
            CommandKind.of(Permission.PROFILE_WRITE, ChooseNoticesPayload::refused);

    private final Commands commands;
    private final NoticePreferenceRepository preferences;

    ChooseNoticesService(Commands commands, NoticePreferenceRepository preferences) {
        this.commands = commands;
        this.preferences = preferences;
    }

    ChooseNoticesPayload choose(ChooseNoticesInput input) {
        return commands.run(CHOOSING, command -> choose(command, input));
    }

    private ChooseNoticesPayload choose(Command command, ChooseNoticesInput input) {
        var kind = input.kind();
        var check = command.check();
        check.require(input.mailed() || kind.isMailOptional(), Message.of("notice.mail-is-due"), "mailed");
        check.require(!input.listed() || kind.isListable(), Message.of("notice.no-list"), "listed");
        check.require(isDay(input), Message.of("notice.no-weekday"), "weekday");
        check.finish();
        var accountId = command.viewer().accountId().orElseThrow();
        command.exchange().tell(preferences.choose(accountId, input, command.now()));
        return ChooseNoticesPayload.of(kind);
    }

    /** A day is chosen for what comes once a week, and for nothing else. */
    private static boolean isDay(ChooseNoticesInput input) {
        var weekday = input.weekday();
        return weekday == null
                || input.kind() == NoticeKind.WEEKLY_DIGEST
                        && weekday >= DayOfWeek.MONDAY.getValue()
                        && weekday <= DayOfWeek.SUNDAY.getValue();
    }
}
