package org.entregent.openguide;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.entregent.page.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes public sheets, one after the other, as CSV or JSON. */
@Component
class OpenFiles {

    /** Semicolons and a byte order mark: what a French spreadsheet opens without questions. */
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String ADDRESS = "url";

    private final OpenDataService data;
    private final PublicAddress addresses;
    private final JsonMapper json;

    OpenFiles(OpenDataService data, PublicAddress addresses, JsonMapper json) {
        this.data = data;
        this.addresses = addresses;
        this.json = json;
    }

    void write(OpenRequest asked, OpenState state, OutputStream output) throws IOException {
        if (asked.isCsv()) {
            writeCsv(asked.region(), output);
        } else {
            writeJson(asked.region(), state, output);
        }
    }

    private void writeCsv(Optional<String> region, OutputStream output) throws IOException {
        var writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        writer.append(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(writer, FORMAT);
        printer.print(ADDRESS);
        printer.printRecord(OpenDataRepository.names());
        data.write(region, sheet -> {
            printer.print(address(sheet));
            printer.printRecord(sheet.said().values().stream().map(OpenCell::of).toList());
        });
        printer.flush();
    }

    private void writeJson(Optional<String> region, OpenState state, OutputStream output) throws IOException {
        try (var generator = json.createGenerator(output)) {
            generator.writeStartObject();
            generator.writeStringProperty("licence", "Licence Ouverte 2.0");
            generator.writeStringProperty("licenceUrl", OpenData.LICENCE);
            generator.writeStringProperty("source", addresses.of(GuidePage.PATH, Locale.FRENCH));
            generator.writeStringProperty("region", region.orElse(null));
            generator.writeStringProperty("changedAt", instant(state.changedAt()));
            generator.writeArrayPropertyStart("networks");
            data.write(region, sheet -> writeJson(sheet, generator));
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }

    private void writeJson(OpenSheet sheet, JsonGenerator generator) {
        generator.writeStartObject();
        generator.writeStringProperty(ADDRESS, address(sheet));
        sheet.said().forEach((name, value) -> {
            generator.writeName(name);
            writeJson(value, generator);
        });
        generator.writeEndObject();
    }

    private static void writeJson(@Nullable Object value, JsonGenerator generator) {
        switch (value) {
            case null -> generator.writeNull();
            case List<?> several -> {
                generator.writeStartArray();
                several.forEach(each -> writeJson(each, generator));
                generator.writeEndArray();
            }
            case OffsetDateTime moment -> generator.writeString(instant(moment));
            case Temporal day -> generator.writeString(day.toString());
            case Boolean flag -> generator.writeBoolean(flag);
            case Integer number -> generator.writeNumber(number);
            case Double number -> generator.writeNumber(number);
            case Object text -> generator.writeString(text.toString());
        }
    }

    private String address(OpenSheet sheet) {
        return addresses.of(GuidePage.PATH + "/" + sheet.said().get("slug"), Locale.FRENCH);
    }

    /** In UTC, as the API says it. */
    static @Nullable String instant(@Nullable OffsetDateTime moment) {
        return moment == null
                ? null
                : moment.withOffsetSameInstant(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toInstant()
                        .toString();
    }
}
