package org.entregent.sheetimport;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entregent.command.Command;
import org.entregent.command.InputCheck;
import org.entregent.command.RefusedException;
import org.entregent.guide.NetworkContentInput;
import org.entregent.spreadsheet.TableRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the rows of a file one by one, each by the rules of {@code writeNetwork}. */
final class SheetRowReader {

    private static final int LONGEST_NAME = 200;

    private final Command command;
    private final ImportPlaces places;
    private final SheetColumns columns;
    private final Map<SheetColumn, Integer> whichColumn;
    private final String region;

    /** @param region whose guide it is for: its code */
    SheetRowReader(Command command, ImportPlaces places, SheetColumns columns, String region) {
        this.command = command;
        this.places = places;
        this.columns = columns;
        this.whichColumn = columns.places();
        this.region = region;
    }

    ReadSheetRow read(TableRow row) {
        var cells = new SheetCells(row, columns, whichColumn);
        var input = new SheetInputReader(command, places, cells).read();
        requireOwnRegion(cells);
        if (!row.beyond(columns.width()).isEmpty()) {
            cells.refuse(SheetColumn.NOTHING, row.beyond(columns.width()), FaultReason.EXTRA_CELLS);
        }
        var check = command.check();
        var read = input.check(check);
        addFaults(cells, check);
        var content = cells.faults().isEmpty()
                ? ContentJson.of(read.in(departments(cells, input)), keys(cells, input))
                : JsonNodeFactory.instance.objectNode();
        return new ReadSheetRow(row.line(), row.cells(), content, name(cells), slug(cells), cells.faults());
    }

    private void requireOwnRegion(SheetCells cells) {
        var named = cells.text(SheetColumn.REGION);
        if (!named.isEmpty() && !named.equalsIgnoreCase(region)) {
            cells.refuse(SheetColumn.REGION, FaultReason.OTHER_REGION);
        }
    }

    private static void addFaults(SheetCells cells, InputCheck check) {
        try {
            check.finish();
        } catch (RefusedException refusal) {
            refusal.errors().forEach(error -> {
                var limit = error.message().arguments().stream()
                        .filter(Integer.class::isInstance)
                        .map(Integer.class::cast)
                        .reduce((first, last) -> last)
                        .orElse(null);
                cells.refuse(
                        SheetColumn.ofInput(error.path().getLast()),
                        FaultReason.of(error.message().key()),
                        limit);
            });
        }
    }

    /** Those that the file names, and those of its communes. */
    private List<String> departments(SheetCells cells, NetworkContentInput input) {
        var all = new TreeSet<>(input.departments());
        cells.several(SheetColumn.COMMUNE_CODES).stream()
                .flatMap(text -> new PlaceCells(places, cells).findCovered(text).stream())
                .forEach(commune -> all.add(commune.department()));
        return new ArrayList<>(all);
    }

    /** What the file says: an empty cell takes nothing away. */
    private static Set<String> keys(SheetCells cells, NetworkContentInput input) {
        var said = EnumSet.noneOf(SheetColumn.class);
        Stream.of(SheetColumn.values())
                .filter(column -> !cells.text(column).isEmpty())
                .forEach(said::add);
        var keys = new TreeSet<String>();
        said.forEach(column -> keys.add(column.key()));
        if (!input.departments().isEmpty() || said.contains(SheetColumn.COMMUNE_CODES)) {
            keys.add(SheetColumn.DEPARTMENT_CODES.key());
        }
        if (input.communeId() != null) {
            keys.add(SheetColumn.COMMUNE_CODE.key());
        }
        if (!input.activityIds().isEmpty()) {
            keys.add(SheetColumn.ALL_ACTIVITIES.key());
        }
        if (input.allActivities()) {
            keys.add(SheetColumn.NAF_REV_2_CODES.key());
            keys.add(SheetColumn.NAF_2025_CODES.key());
        }
        return keys;
    }

    private static String name(SheetCells cells) {
        var name = cells.text(SheetColumn.NAME).replaceAll("\\p{C}", " ");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** The last part of an address, whether the file has all of it or that part alone. */
    private static @Nullable String slug(SheetCells cells) {
        var written = cells.text(SheetColumn.SLUG);
        return written.isEmpty() ? null : written.substring(written.lastIndexOf('/') + 1);
    }
}
