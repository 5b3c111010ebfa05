package org.entregent.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.entregent.access.Membership;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.Message;
import org.entregent.graph.Reference;
import org.entregent.notice.NoticeInputs.MarkNoticesReadInput;
import org.entregent.notice.NoticePayloads.MarkNoticesReadPayload;
import org.springframework.stereotype.Service;

/** Keeps when somebody read what they were told. */
@Service
class ReadNoticesService {

    private static final int MOST = 100;
    private static final CommandKind<MarkNoticesReadPayload> READING =
            CommandKind.of(Permission.PROFILE_WRITE, MarkNoticesReadPayload::refused);

    private final Commands commands;
    private final NoticeRepository notices;

    ReadNoticesService(Commands commands, NoticeRepository notices) {
        this.commands = commands;
        this.notices = notices;
    }

    MarkNoticesReadPayload read(MarkNoticesReadInput input) {
        return commands.run(READING, command -> read(command, input));
    }

    private MarkNoticesReadPayload read(Command command, MarkNoticesReadInput input) {
        var named = input.noticeIds() == null ? null : named(command, input.noticeIds());
        var own = command.viewer().ownMembers();
        command.open(new TreeSet<>(own.stream().map(Membership::regionId).toList()));
        var read = named == null ? notices.readAll(own, command.now()) : notices.read(own, named, command.now());
        return MarkNoticesReadPayload.of(command.exchange().ask(read).get());
    }

    private static List<UUID> named(Command command, List<String> ids) {
        var check = command.check();
        check.require(ids.size() <= MOST, Message.of("notice.too-many", MOST), "noticeIds");
        var named = new ArrayList<Reference>();
        for (var place = 0; place < Math.min(ids.size(), MOST); place++) {
            check.node(NoticePayloads.NOTICE, ids.get(place), "noticeIds", String.valueOf(place))
                    .ifPresent(named::add);
        }
        check.finish();
        return named.stream().map(Reference::uuid).toList();
    }
}
