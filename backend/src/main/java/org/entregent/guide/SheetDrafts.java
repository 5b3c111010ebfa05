package org.entregent.guide;

import static org.entregent.guide.SheetPayloads.TYPE;

import java.util.UUID;
import org.entregent.command.Command;
import org.entregent.graph.Reference;
import org.entregent.guide.SheetEvent.Cause;
import org.springframework.stereotype.Service;

/** Begins sheets of what others bring, on behalf of an editor: drafts, which only editors see. */
@Service
public class SheetDrafts {

    /** What the history of a sheet calls it that it was begun. */
    public static final String ACTION = "ADD";

    private final SheetRepository sheets;
    private final SheetVersionRepository versions;
    private final SheetEventRepository events;

    SheetDrafts(SheetRepository sheets, SheetVersionRepository versions, SheetEventRepository events) {
        this.sheets = sheets;
        this.versions = versions;
        this.events = events;
    }

    /**
     * Makes a draft in a region that is open, and whose guide the caller edits. Fails by {@code network_pkey} or {@code
     * network_event_command_key} when the id is taken.
     *
     * @param said by the command, whose id becomes the draft's
     * @param content names places that there are
     */
    public Reference begin(Command command, int regionId, SheetContent content, Said said) {
        UUID id = said.commandId();
        var sheet = Sheet.begun(regionId, id);
        var exchange = command.exchange();
        exchange.tell(sheets.insert(command, sheet));
        exchange.tell(versions.insert(command, sheet, VersionOrigin.SUGGESTION, content));
        exchange.tell(events.insert(new SheetEvent(sheet, null, Cause.of(command, SheetActor.EDITOR, said))));
        return Reference.of(TYPE, regionId, id);
    }
}
