package org.entregent.sheetimport;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.entregent.Browser;
import org.entregent.Owner;
import org.entregent.spreadsheet.CsvText;
import org.entregent.spreadsheet.TableRow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends files of sheets as the web application does, for somebody who is signed in. */
final class SheetFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final Browser browser;
    private final String csrf;

    SheetFiles(Browser browser, String email) {
        this.browser = browser;
        browser.signIn(email, "entregent", "/");
        this.csrf = browser.session().required("csrf").required("token").asString();
    }

    /** @return the import's id */
    String sent(String region, String file) {
        var answer = send(region, file.getBytes(StandardCharsets.UTF_8));
        if (!answer.at("/errors").isEmpty()) {
            throw new AssertionError("The file was refused: " + answer);
        }
        return answer.at("/sheetImport/id").asString();
    }

    JsonNode send(String region, byte[] file) {
        return JSON.readTree(browser.postFile(path(UUID.randomUUID(), region), file, "X-XSRF-TOKEN", csrf)
                .body());
    }

    Browser browser() {
        return browser;
    }

    String csrf() {
        return csrf;
    }

    static String path(UUID id, String region) {
        return "/session/sheet-imports/" + id + "?region=" + regionId(region) + "&name=r%C3%A9seaux.csv";
    }

    static String regionId(String code) {
        return Owner.ask("select 'reg_' || id from region where code = '" + code + "'");
    }

    /** The open data of a region's guide. */
    static List<TableRow> export(Browser anybody, String region) {
        return CsvText.read(anybody.get("/donnees/reseaux/" + region + ".csv").body(), Integer.MAX_VALUE);
    }

    /**
     * The same networks under other names, without what would tell which sheets they have.
     *
     * @param names what to append to each name
     */
    static String renamed(List<TableRow> export, String names) {
        var labels = export.getFirst().cells();
        var kept = List.of(
                "name",
                "acronym",
                "family",
                "legalForm",
                "summary",
                "description",
                "departments",
                "communes",
                "allActivities",
                "activitiesNafRev2",
                "audiences",
                "firmSizes",
                "memberCount",
                "feeBand",
                "admissions",
                "frequency",
                "timeSlots",
                "services",
                "goals",
                "contactName",
                "contactEmail",
                "contactPhone",
                "address",
                "commune",
                "languages",
                "accessible");
        var rows = new ArrayList<List<String>>();
        rows.add(kept);
        for (var row : export.subList(1, export.size())) {
            rows.add(kept.stream()
                    .map(label -> row.cell(labels.indexOf(label)) + (label.equals("name") ? names : ""))
                    .toList());
        }
        return csv(rows);
    }

    /** One row, under the labels that it says something for. */
    static String of(Map<String, String> said) {
        return csv(List.of(List.copyOf(said.keySet()), List.copyOf(said.values())));
    }

    static String csv(List<List<String>> rows) {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, FORMAT)) {
            for (var row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
