package org.entregent.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamReader;
import org.entregent.spreadsheet.UnreadableFile.Fault;
import org.jspecify.annotations.Nullable;

/** A workbook as spreadsheets have written it since 2007. Its first sheet that isn't hidden is the table; formulas are not run. */
final class Workbook {

    private static final String FOLDER = "xl/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** The strict form of the same. */
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final WorkbookParts parts;
    private boolean countsFrom1904;
    private @Nullable String firstSheet;

    Workbook(byte[] bytes) {
        this.parts = new WorkbookParts(bytes);
    }

    List<TableRow> read(int most) {
        if (!parts.read(FOLDER + "workbook.xml", this::workbook)) {
            throw new UnreadableFile(Fault.OTHER_KIND);
        }
        var targets = targets();
        var sheet = targets.get(Objects.requireNonNullElse(firstSheet, ""));
        if (sheet == null) {
            throw new UnreadableFile(Fault.DAMAGED);
        }
        var rows = new TableRows(most);
        var forms = new NumberForms(countsFrom1904);
        parts.read(FOLDER + "styles.xml", forms);
        if (!parts.read(sheet, new WorkbookSheet(texts(targets), forms, rows))) {
            throw new UnreadableFile(Fault.DAMAGED);
        }
        return rows.finish();
    }

    private void workbook(XMLStreamReader part) {
        switch (part.getLocalName()) {
            case "workbookPr" -> {
                var counts = part.getAttributeValue(null, "date1904");
                countsFrom1904 = "1".equals(counts) || "true".equals(counts);
            }
            case "sheet" -> {
                var state = part.getAttributeValue(null, "state");
                if (firstSheet == null && (state == null || state.equals("visible"))) {
                    var id = part.getAttributeValue(RELATIONS, "id");
                    firstSheet = id == null ? part.getAttributeValue(STRICT_RELATIONS, "id") : id;
                }
            }
            default -> {
                // Views, names and settings change nothing in the table.
            }
        }
    }

    /** The parts that the workbook names, by the ids that it has for them; the texts that cells share by {@code texts}. */
    private Map<String, String> targets() {
        var targets = new HashMap<String, String>();
        parts.read(FOLDER + "_rels/workbook.xml.rels", part -> {
            if (part.getLocalName().equals("Relationship")) {
                var target = Objects.requireNonNullElse(part.getAttributeValue(null, "Target"), "");
                var path = target.startsWith("/") ? target.substring(1) : FOLDER + target;
                targets.put(Objects.requireNonNullElse(part.getAttributeValue(null, "Id"), ""), path);
                if (Objects.requireNonNullElse(part.getAttributeValue(null, "Type"), "")
                        .endsWith("/sharedStrings")) {
                    targets.put("texts", path);
                }
            }
        });
        return targets;
    }

    /** Those that cells name by their number. */
    private List<String> texts(Map<String, String> targets) {
        var texts = new ArrayList<String>();
        var path = targets.get("texts");
        if (path != null) {
            parts.read(path, part -> {
                if (part.getLocalName().equals("si")) {
                    texts.add(RichText.read(part, "si"));
                }
            });
        }
        return texts;
    }
}
