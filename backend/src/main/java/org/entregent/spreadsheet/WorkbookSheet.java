package org.entregent.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entregent.spreadsheet.UnreadableFile.Fault;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook, row by row. Of a formula the value counts that the spreadsheet kept with it. */
final class WorkbookSheet implements WorkbookParts.WholeReading {

    /** No sheet can have more, whatever it says of its cells. */
    private static final int MOST_COLUMNS = 16_384;

    private static final int LETTERS = 26;

    private final List<String> texts;
    private final NumberForms forms;
    private final TableRows rows;
    private final List<String> cells = new ArrayList<>();
    private int line;
    private int nextColumn;

    /** @param texts those that cells share, by their number */
    WorkbookSheet(List<String> texts, NumberForms forms, TableRows rows) {
        this.texts = texts;
        this.forms = forms;
        this.rows = rows;
    }

    @Override
    public void onElement(XMLStreamReader part) throws XMLStreamException {
        switch (part.getLocalName()) {
            case "row" -> {
                var number = part.getAttributeValue(null, "r");
                line = number == null ? line + 1 : Integer.parseInt(number);
                nextColumn = 0;
                cells.clear();
            }
            case "c" -> cell(part);
            default -> {
                // Widths, filters and pictures.
            }
        }
    }

    @Override
    public void onEnd(XMLStreamReader part) {
        if (part.getLocalName().equals("row")) {
            rows.add(new TableRow(line, cells));
        }
    }

    private void cell(XMLStreamReader part) throws XMLStreamException {
        var place = part.getAttributeValue(null, "r");
        var column = place == null ? nextColumn : column(place);
        nextColumn = column + 1;
        var kind = Objects.requireNonNullElse(part.getAttributeValue(null, "t"), "n");
        var style = part.getAttributeValue(null, "s");
        var value = value(part);
        if (!value.isEmpty()) {
            put(column, text(kind, style, value));
        }
    }

    private void put(int column, String text) {
        if (column >= MOST_COLUMNS) {
            throw new UnreadableFile(Fault.TOO_WIDE, line);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    /** Reads to the cell's end: its value, or the text in it. */
    private static String value(XMLStreamReader part) throws XMLStreamException {
        var value = "";
        while (part.hasNext()) {
            var event = part.next();
            if (event == XMLStreamConstants.END_ELEMENT && part.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                value = switch (part.getLocalName()) {
                    case "v" -> RichText.plain(part);
                    case "is" -> RichText.read(part, "is");
                    default -> value;
                };
            }
        }
        return value;
    }

    private String text(String kind, @Nullable String style, String value) {
        return switch (kind) {
            case "s" -> shared(value);
            case "b" -> value.equals("1") ? "true" : "false";
            case "n" -> forms.text(value, style);
            // Text, the text that a formula made, the error that it ended in, a day as ISO writes it.
            case "inlineStr", "str", "e", "d" -> value;
            default -> throw new UnreadableFile(Fault.DAMAGED, line);
        };
    }

    private String shared(String number) {
        var place = Integer.parseInt(number.strip());
        if (place < 0 || place >= texts.size()) {
            throw new UnreadableFile(Fault.DAMAGED, line);
        }
        return texts.get(place);
    }

    /** From 0, of a place such as {@code AB12}. */
    private int column(String place) {
        var column = 0;
        for (var letter = 0; letter < place.length() && Character.isLetter(place.charAt(letter)); letter++) {
            column = column * LETTERS + Character.toUpperCase(place.charAt(letter)) - 'A' + 1;
            if (column > MOST_COLUMNS) {
                throw new UnreadableFile(Fault.TOO_WIDE, line);
            }
        }
        if (column == 0) {
            throw new UnreadableFile(Fault.DAMAGED, line);
        }
        return column - 1;
    }
}
