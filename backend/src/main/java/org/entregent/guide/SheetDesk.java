package org.entregent.guide;

import static org.entregent.guide.SheetPayloads.TYPE;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.InputCheck;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.guide.SheetPayloads.SheetActionNotAllowed;
import org.entregent.guide.SheetPayloads.SheetOfChapter;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Component;

/** Where sheets are fetched for a verb, and put back with what was done to them. */
@Component
class SheetDesk {

    private final SheetRepository sheets;
    private final SheetEventRepository events;

    /**
     * The sheet that a command is about.
     *
     * @param others of its region, which the command changes, too
     */
    record Wanted(String sheetId, List<Reference> others) {}

    /**
     * A sheet that is locked until the command is carried out.
     *
     * @param former the digest of what was said under the command's id before
     */
    record Fetched(
            Reference reference,
            SheetActor actor,
            Supplier<Optional<Sheet>> locked,
            Supplier<Optional<String>> former) {

        Sheet sheet() {
            return locked.get().orElseThrow(() -> notFound("sheetId"));
        }

        boolean isRepeated(Command command, Said said) {
            return command.repeated(former.get(), said.digest()::equals).isPresent();
        }
    }

    SheetDesk(SheetRepository sheets, SheetEventRepository events) {
        this.sheets = sheets;
        this.events = events;
    }

    /** The sheet that an id stands for, on which the caller may act in some capacity; its region is open from now on. */
    Fetched fetch(Command command, InputCheck check, String sheetId, Said said) {
        return fetch(command, check, new Wanted(sheetId, List.of()), said);
    }

    /** The same, and others are locked with it. */
    Fetched fetch(Command command, InputCheck check, Wanted wanted, Said said) {
        var reference = find(check, wanted.sheetId(), "sheetId");
        check.finish();
        var sheet = reference.orElseThrow();
        var actor = actor(command, sheet).orElseThrow(() -> notFound("sheetId"));
        command.open(List.of(sheet.region()));
        var exchange = command.exchange();
        var former = exchange.ask(events.findDigest(sheet.region(), said.commandId()));
        if (!wanted.others().isEmpty()) {
            exchange.ask(sheets.lockInOrder(sheet, wanted.others()));
        }
        return new Fetched(sheet, actor, exchange.ask(sheets.lock(sheet)), former);
    }

    /** The transition by which the action is open to the caller, as the sheet stands. */
    static SheetTransition require(Sheet sheet, SheetAction action, SheetActor actor) {
        if (sheet.chapterId() != null && action.isForWrittenSheets()) {
            throw new RefusedException(new SheetOfChapter());
        }
        return SheetTransition.find(action, sheet.status(), actor).orElseThrow(() -> notAllowed(sheet, actor));
    }

    static RefusedException notAllowed(Sheet sheet, SheetActor actor) {
        return new RefusedException(
                SheetActionNotAllowed.in(sheet.status(), SheetTransition.actions(sheet.status(), actor)));
    }

    /** Keeps how the sheet stands now and, where that makes a difference, has the public see it. */
    void put(Exchange exchange, SheetEvent event) {
        var sheet = event.sheet();
        exchange.tell(sheets.update(sheet, event.cause().at()));
        var wasPublic = event.from() != null && event.from().isPublic();
        if (wasPublic || sheet.status().isPublic()) {
            exchange.tell(sheets.show(sheet.regionId(), List.of(sheet.id())));
        }
        exchange.tell(events.insert(event));
    }

    static Optional<Reference> find(InputCheck check, String id, String field) {
        var reference = check.node(TYPE, id, field);
        if (reference.isEmpty()) {
            check.finish();
        }
        return reference;
    }

    static RefusedException notFound(String field) {
        return new RefusedException(NotFoundOrForbidden.at(field));
    }

    private static Optional<SheetActor> actor(Command command, Reference sheet) {
        if (command.viewer().mayWholly(Permission.GUIDE_EDIT, sheet.region())) {
            return Optional.of(SheetActor.EDITOR);
        }
        return command.viewer().ownNetworks().contains(sheet.uuid()) ? Optional.of(SheetActor.OWNER) : Optional.empty();
    }
}
