package org.entregent.sheetimport;

import static org.entregent.sheetimport.SheetImportPayloads.TYPE;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entregent.command.Command;
import org.entregent.command.InputCheck;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.sheetimport.SheetImportPayloads.SheetImportNotOpen;
import org.springframework.stereotype.Component;

/** Where imports are fetched for a verb. */
@Component
class ImportDesk {

    private static final String FIELD = "importId";

    private final SheetImportRepository imports;

    /** An import that is locked until the command is carried out. */
    record Fetched(Reference reference, Supplier<Optional<KeptImport>> locked) {

        KeptImport kept() {
            return locked.get().orElseThrow(() -> new RefusedException(NotFoundOrForbidden.at(FIELD)));
        }

        /** Refuses when it stands anywhere else. */
        KeptImport require(ImportState state) {
            var found = kept();
            if (found.state() != state) {
                throw new RefusedException(SheetImportNotOpen.in(found.state()));
            }
            return found;
        }
    }

    ImportDesk(SheetImportRepository imports) {
        this.imports = imports;
    }

    /** The import that an id stands for, of a guide that the caller edits; its region is open from now on. */
    Fetched fetch(Command command, InputCheck check, String importId) {
        var reference = check.node(TYPE, importId, FIELD);
        check.finish();
        var kept = reference.orElseThrow();
        open(command, kept.region(), FIELD);
        return new Fetched(kept, command.exchange().ask(imports.lock(kept)));
    }

    static void open(Command command, int region, String field) {
        if (!command.mayIn(region)) {
            throw new RefusedException(NotFoundOrForbidden.at(field));
        }
        command.open(List.of(region));
    }
}
