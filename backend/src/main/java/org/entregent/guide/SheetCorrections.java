package org.entregent.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.entregent.command.Command;
import org.entregent.graph.Reference;
import org.entregent.guide.SheetEvent.Cause;
import org.springframework.stereotype.Service;

/** Corrects public sheets for what others bring, on behalf of an editor: the public sees it at once. */
@Service
public class SheetCorrections {

    private final SheetRepository sheets;
    private final SheetCorrectionRepository versions;
    private final SheetDesk desk;

    SheetCorrections(SheetRepository sheets, SheetCorrectionRepository versions, SheetDesk desk) {
        this.sheets = sheets;
        this.versions = versions;
        this.desk = desk;
    }

    /** A sheet that is locked until the command is carried out. */
    public static final class Correctable {

        private final Sheet sheet;

        private Correctable(Sheet sheet) {
            this.sheet = sheet;
        }

        /** Whether its newest version is the public's: otherwise a correction would take the place of words that wait. */
        public boolean isSettled() {
            var published = sheet.published();
            return published != null && published == sheet.latest();
        }
    }

    /** The sheet of a region that is open, and whose guide the caller edits. */
    public Supplier<Correctable> fetch(Command command, Reference sheet) {
        Supplier<Optional<Sheet>> locked = command.exchange().ask(sheets.lock(sheet));
        return () -> new Correctable(locked.get().orElseThrow(() -> SheetDesk.notFound("sheetId")));
    }

    /** Makes a version that says this besides, which the public sees. That the rest still holds nobody said. */
    public void correct(
            Command command, Correctable correctable, Map<CorrectedField, List<String>> corrections, Said said) {
        var former = correctable.sheet;
        requirePublic(former, SheetAction.WRITE);
        var corrected = former.corrected();
        command.exchange().tell(versions.insert(command, corrected, former.latest(), corrections));
        put(command, former, corrected, said);
    }

    /** Takes a sheet out of the guide. */
    public void archive(Command command, Correctable correctable, Said said) {
        var former = correctable.sheet;
        var transition = requirePublic(former, SheetAction.ARCHIVE);
        put(command, former, former.moved(transition.target(former.status())), said);
    }

    /** What is no longer public is corrected by those who write it. */
    private static SheetTransition requirePublic(Sheet sheet, SheetAction action) {
        if (!sheet.status().isPublic()) {
            throw SheetDesk.notAllowed(sheet, SheetActor.EDITOR);
        }
        return SheetDesk.require(sheet, action, SheetActor.EDITOR);
    }

    private void put(Command command, Sheet former, Sheet sheet, Said said) {
        desk.put(
                command.exchange(), new SheetEvent(sheet, former.status(), Cause.of(command, SheetActor.EDITOR, said)));
    }
}
