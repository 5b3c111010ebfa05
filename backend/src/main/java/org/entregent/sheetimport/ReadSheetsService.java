package org.entregent.sheetimport;

import java.util.function.Function;
import java.util.function.Supplier;
import org.entregent.command.Command;
import org.springframework.stereotype.Service;

/** Gathers what the rows of a file are held against. */
@Service
class ReadSheetsService {

    private final ImportPlaceRepository places;

    ReadSheetsService(ImportPlaceRepository places) {
        this.places = places;
    }

    /** @return what reads rows of such columns, once somebody wants to know */
    Supplier<Function<SheetColumns, SheetRowReader>> reader(Command command, int region) {
        var exchange = command.exchange();
        var code = exchange.ask(places.findRegionCode(region));
        var departments = exchange.ask(places.listDepartments());
        var communes = exchange.ask(places.listCommunes());
        var activities = exchange.ask(places.listActivities());
        return () -> {
            var known = new ImportPlaces(departments.get(), communes.get(), activities.get());
            return columns ->
                    new SheetRowReader(command, known, columns, code.get().orElseThrow());
        };
    }
}
