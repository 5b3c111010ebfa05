package org.entregent.sheetimport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entregent.spreadsheet.Folded;
import org.entregent.spreadsheet.TableRow;

/**
 * Which columns a file has.
 *
 * @param labels what they are called, from the first on
 * @param meanings what each of them says, at the same places; empty where nobody knows
 */
record SheetColumns(List<String> labels, List<Optional<SheetColumn>> meanings) {

    private static final int LONGEST_LABEL = 200;

    SheetColumns {
        labels = List.copyOf(labels);
        meanings = List.copyOf(meanings);
    }

    /**
     * As the labels say. Of two columns that say the same the second means nothing.
     *
     * @param remembered what somebody of the region once said that labels mean, by the folded label
     */
    static SheetColumns of(TableRow labels, Map<String, SheetColumn> remembered) {
        var taken = new HashSet<SheetColumn>();
        var written = labels.cells().stream().map(SheetColumns::label).toList();
        var meanings = written.stream()
                .map(label -> Optional.ofNullable(remembered.get(Folded.of(label)))
                        .or(() -> SheetColumn.called(label))
                        .filter(column -> column == SheetColumn.NOTHING || taken.add(column)))
                .toList();
        return new SheetColumns(written, meanings);
    }

    /** Where each of them stands, from 0. */
    Map<SheetColumn, Integer> places() {
        var places = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
        for (var place = 0; place < meanings.size(); place++) {
            var at = place;
            meanings.get(place).ifPresent(column -> places.putIfAbsent(column, at));
        }
        places.remove(SheetColumn.NOTHING);
        return places;
    }

    /** The same, with what somebody says by hand. */
    SheetColumns saying(Map<Integer, SheetColumn> chosen) {
        var all = new ArrayList<>(meanings);
        chosen.forEach((place, column) -> all.set(place, Optional.of(column)));
        return new SheetColumns(labels, all);
    }

    /** Those that two places would say. */
    Set<SheetColumn> twice() {
        var seen = new HashSet<SheetColumn>();
        var twice = new HashSet<SheetColumn>();
        meanings.forEach(meaning -> meaning.filter(column -> column != SheetColumn.NOTHING && !seen.add(column))
                .ifPresent(twice::add));
        return twice;
    }

    int width() {
        return labels.size();
    }

    String[] fields() {
        return meanings.stream()
                .map(meaning -> meaning.map(Enum::name).orElse(""))
                .toArray(String[]::new);
    }

    private static String label(String written) {
        var label = written.strip();
        return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
    }
}
