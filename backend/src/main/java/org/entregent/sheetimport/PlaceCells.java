package org.entregent.sheetimport;

import java.util.Optional;
import org.entregent.sheetimport.ImportPlaces.ImportCommune;
import org.jspecify.annotations.Nullable;

/** How a row names communes: by INSEE's code, or by name, with a postal code or a department where several are called so. */
final class PlaceCells {

    private final ImportPlaces places;
    private final SheetCells cells;

    PlaceCells(ImportPlaces places, SheetCells cells) {
        this.places = places;
        this.cells = cells;
    }

    /** Of the seat; null where no cell names it, or where it isn't clear which it is, which is a fault. */
    @Nullable
    ImportCommune seat() {
        for (var column : new SheetColumn[] {SheetColumn.COMMUNE_CODE, SheetColumn.COMMUNE_NAME}) {
            var text = cells.text(column);
            if (!text.isEmpty()) {
                return one(column, text, cells.text(SheetColumn.POSTAL_CODE));
            }
        }
        return null;
    }

    /** One of those that it covers. */
    Optional<ImportCommune> findCovered(String text) {
        return places.findCommune(text).or(() -> only(text, ""));
    }

    private @Nullable ImportCommune one(SheetColumn column, String text, String postalCode) {
        var found = places.findCommune(text).or(() -> only(text, postalCode));
        if (found.isEmpty()) {
            var isSeveral = !places.listCommunes(text, postalCode).isEmpty();
            cells.refuse(column, isSeveral ? FaultReason.SEVERAL_PLACES : FaultReason.NO_SUCH_PLACE);
        }
        return found.orElse(null);
    }

    /** The only one that is called so, or the only one in a department that the row names. */
    private Optional<ImportCommune> only(String name, String postalCode) {
        var called = places.listCommunes(name, postalCode);
        if (called.size() == 1) {
            return Optional.of(called.getFirst());
        }
        var departments = cells.several(SheetColumn.DEPARTMENT_CODES).stream()
                .flatMap(text -> places.findDepartment(text).stream())
                .toList();
        var near = called.stream()
                .filter(commune -> departments.contains(commune.department()))
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }
}
