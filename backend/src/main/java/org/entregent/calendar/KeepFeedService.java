package org.entregent.calendar;

import java.util.UUID;
import org.entregent.access.Permission;
import org.entregent.calendar.CalendarInputs.CreateCalendarFeedInput;
import org.entregent.calendar.CalendarInputs.RevokeCalendarFeedInput;
import org.entregent.calendar.CalendarPayloads.CreatedFeedPayload;
import org.entregent.calendar.CalendarPayloads.RevokedFeedPayload;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.springframework.stereotype.Service;

/** Makes and ends the address of somebody's own calendar. */
@Service
class KeepFeedService {

    private static final CommandKind<CreatedFeedPayload> CREATING = CommandKind.of(
                    Permission.PROFILE_WRITE, CreatedFeedPayload::refused)
            .knownBy("id", "calendar_feed_pkey", "calendar_feed_active_key");
    private static final CommandKind<RevokedFeedPayload> REVOKING =
            CommandKind.of(Permission.PROFILE_WRITE, RevokedFeedPayload::refused);

    private final Commands commands;
    private final FeedRepository feeds;
    private final FeedAddress addresses;

    KeepFeedService(Commands commands, FeedRepository feeds, FeedAddress addresses) {
        this.commands = commands;
        this.feeds = feeds;
        this.addresses = addresses;
    }

    CreatedFeedPayload create(CreateCalendarFeedInput input) {
        return commands.run(CREATING, command -> {
            if (command.idWasTaken() && isOwn(command, input.id())) {
                return CreatedFeedPayload.of(input.id(), null);
            }
            return create(command, input.id());
        });
    }

    RevokedFeedPayload revoke(RevokeCalendarFeedInput input) {
        return commands.run(REVOKING, command -> {
            var check = command.check();
            var named = check.node(CalendarPayloads.TYPE, input.feedId(), "feedId");
            check.finish();
            var feed = named.orElseThrow();
            var id = (UUID) feed.key().getFirst();
            var owner = command.exchange().ask(feeds.owner(id)).get();
            if (owner.isEmpty() || !owner.equals(command.viewer().accountId())) {
                throw new RefusedException(NotFoundOrForbidden.at("feedId"));
            }
            command.exchange().tell(feeds.revoke(id, command.now()));
            return RevokedFeedPayload.of(feed);
        });
    }

    private CreatedFeedPayload create(Command command, UUID id) {
        var accountId = command.viewer().accountId().orElseThrow();
        var secret = addresses.makeSecret();
        command.exchange().tell(feeds.revokeAll(accountId, command.now()));
        command.exchange().tell(feeds.insert(id, accountId, addresses.digest(secret), command.now()));
        return CreatedFeedPayload.of(id, addresses.of(secret));
    }

    /** Refuses where the id stands for somebody else's; false where another command of the owner's was in the way. */
    private boolean isOwn(Command command, UUID id) {
        var owner = command.exchange().ask(feeds.owner(id)).get();
        if (owner.isPresent() && !owner.equals(command.viewer().accountId())) {
            throw command.idAlreadyUsed();
        }
        return owner.isPresent();
    }
}
