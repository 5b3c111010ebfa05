package org.entregent.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entregent.spreadsheet.WorkbookSamples.parts;
import static org.entregent.spreadsheet.WorkbookSamples.workbook;
import static org.entregent.spreadsheet.WorkbookSamples.zip;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entregent.spreadsheet.UnreadableFile.Fault;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files are read rightly, or refused for what they are: in any encoding, and however hostile. */
class TableFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TEXT = "Nom;Résumé\r\nLes Œillets de l’été;100 € l’an\r\n";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyEncodingIsReadTheSame(String name, byte[] bytes) {
        var rows = TableFile.read(bytes, 10);
        assertThat(rows)
                .containsExactly(
                        new TableRow(1, List.of("Nom", "Résumé")),
                        new TableRow(2, List.of("Les Œillets de l’été", "100 € l’an")));
    }

    static Stream<Arguments> everyEncodingIsReadTheSame() {
        return Stream.of(
                Arguments.of("UTF-8", TEXT.getBytes(UTF_8)),
                Arguments.of("UTF-8 with a mark", ("\uFEFF" + TEXT).getBytes(UTF_8)),
                Arguments.of("Windows-1252", TEXT.getBytes(WINDOWS)),
                Arguments.of("UTF-16LE with a mark", ("\uFEFF" + TEXT).getBytes(UTF_16LE)),
                Arguments.of("UTF-16BE with a mark", ("\uFEFF" + TEXT).getBytes(UTF_16BE)),
                Arguments.of("UTF-16LE", TEXT.getBytes(UTF_16LE)),
                Arguments.of("UTF-16BE", TEXT.getBytes(UTF_16BE)),
                Arguments.of(
                        "lines ended by a return alone",
                        TEXT.replace("\r\n", "\r").getBytes(UTF_8)),
                Arguments.of("commas", TEXT.replace(';', ',').getBytes(UTF_8)),
                Arguments.of("tabs", TEXT.replace(';', '\t').getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatIsNoTableIsRefused(String name, byte[] bytes, Fault fault, int line) {
        var refusal = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> catchThrowableOfType(UnreadableFile.class, () -> TableFile.read(bytes, 3)));
        assertThat(refusal).as(name).isNotNull();
        assertThat(refusal.fault()).isEqualTo(fault);
        assertThat(refusal.line()).isEqualTo(line);
    }

    static Stream<Arguments> whatIsNoTableIsRefused() {
        return Stream.concat(texts(), workbooks());
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("nothing", new byte[0], Fault.EMPTY, 0),
                Arguments.of("spaces", " \n;\n".getBytes(UTF_8), Fault.EMPTY, 0),
                Arguments.of("a PDF", "%PDF-1.7 …".getBytes(UTF_8), Fault.OTHER_KIND, 0),
                Arguments.of("a page", "<html><table>".getBytes(UTF_8), Fault.OTHER_KIND, 0),
                Arguments.of(
                        "a workbook of before 2007, or one with a password",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1},
                        Fault.OTHER_KIND,
                        0),
                Arguments.of("an archive of something else", zip(Map.of("a.txt", "a")), Fault.OTHER_KIND, 0),
                Arguments.of("a nought", "Nom\nLes\0Cigales\n".getBytes(UTF_8), Fault.OTHER_KIND, 2),
                Arguments.of(
                        "bytes of no encoding", new byte[] {'N', 'o', 'm', '\n', (byte) 0x81, 'x'}, Fault.ENCODING, 0),
                Arguments.of(
                        "half a character of UTF-16",
                        Arrays.copyOf(("\uFEFF" + TEXT).getBytes(UTF_16LE), 21),
                        Fault.ENCODING,
                        0),
                Arguments.of("an open quote", "Nom\n\"Les Cigales\nLes Fourmis\n".getBytes(UTF_8), Fault.QUOTES, 3),
                Arguments.of("a quote in the wrong place", "Nom\n\"Les\" Cigales\n".getBytes(UTF_8), Fault.QUOTES, 2),
                Arguments.of(
                        "ten megabytes in a cell",
                        ("Nom\n" + "a".repeat(10_000_000)).getBytes(UTF_8),
                        Fault.CELL_TOO_LONG,
                        2),
                Arguments.of("too many columns", ("Nom\n" + ";".repeat(600) + "a").getBytes(UTF_8), Fault.TOO_WIDE, 2),
                Arguments.of("too many rows", "Nom\na\nb\n\nc\nd\n".getBytes(UTF_8), Fault.TOO_MANY_ROWS, 6));
    }

    private static Stream<Arguments> workbooks() {
        var whole = workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
        return Stream.of(
                Arguments.of("half an archive", Arrays.copyOf(whole, whole.length / 3), Fault.DAMAGED, 0),
                Arguments.of("a bomb", WorkbookSamples.bomb(200), Fault.TOO_LARGE, 0),
                Arguments.of("a text of many megabytes", longText(), Fault.CELL_TOO_LONG, 0),
                Arguments.of("somebody's file as an entity", withEntity(), Fault.DAMAGED, 0),
                Arguments.of("laughs", withLaughs(), Fault.DAMAGED, 0),
                Arguments.of(
                        "a column out of reach",
                        workbook("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"),
                        Fault.TOO_WIDE,
                        1),
                Arguments.of(
                        "a column without a letter",
                        workbook("<row r=\"1\"><c r=\"1\"><v>1</v></c></row>"),
                        Fault.DAMAGED,
                        1),
                Arguments.of(
                        "a text that isn't there",
                        workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>"),
                        Fault.DAMAGED,
                        1),
                Arguments.of(
                        "a number that is none",
                        workbook("<row r=\"1\"><c r=\"A1\"><v>1e999</v></c></row>"),
                        Fault.DAMAGED,
                        0),
                Arguments.of(
                        "elements that never end", workbook("<row r=\"1\"><c r=\"A1\"><v>1</v>"), Fault.DAMAGED, 0),
                Arguments.of("no sheet", withoutSheet(), Fault.DAMAGED, 0));
    }

    @Test
    void aWorkbookSaysWhatOneSees() {
        var rows = TableFile.read(workbook("""
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Résumé</t></is></c></row>
                <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>4.0</v></c><c r="C2"><v>43.296499999999995</v></c></row>
                <row r="3"><c r="A3" s="1"><v>45000.5</v></c><c r="B3" s="2"><v>1</v></c><c r="C3" t="b"><v>1</v></c></row>
                <row r="4"/>
                <row r="9"><c r="A9" t="str"><f>HYPERLINK("https://x.example","Les Fourmis")</f><v>Les Fourmis</v></c>
                  <c r="B9" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C9"><f>1+1</f><v>2</v></c></row>
                <row><c><v>1</v></c><c><v>1234567890123</v></c></row>"""), 10);
        assertThat(rows)
                .containsExactly(
                        new TableRow(1, List.of("Nom", "", "Résumé")),
                        new TableRow(2, List.of("Les Cigales & Cie", "4", "43.2965")),
                        new TableRow(3, List.of("2023-03-15", "1900-01-01", "true")),
                        new TableRow(9, List.of("Les Fourmis", "#DIV/0!", "2")),
                        new TableRow(10, List.of("1", "1234567890123")));
    }

    @Test
    void cellsLoseWhatKeptThemFromBeingRun() {
        var row = new TableRow(2, List.of(" '=1+1", "'+33 2", "l'été", "'", "'tis"));
        assertThat(Stream.of(0, 1, 2, 3, 4, 5).map(row::cell))
                .containsExactly("=1+1", "+33 2", "l'été", "'", "'tis", "");
        assertThat(row.beyond(3)).isEqualTo("' 'tis");
    }

    private static byte[] longText() {
        var parts = parts("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
        parts.put(
                "xl/sharedStrings.xml",
                WorkbookSamples.HEAD + "<sst><si><t>" + "a".repeat(50_000_000) + "</t></si></sst>");
        return zip(parts);
    }

    private static byte[] withEntity() {
        var parts = parts("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nom</t></is></c></row>");
        parts.compute(
                "xl/worksheets/sheet1.xml",
                (name, xml) -> xml.replace(
                                "<worksheet", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet")
                        .replace("Nom", "&e;"));
        return zip(parts);
    }

    private static byte[] withLaughs() {
        var parts = parts("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&c;</t></is></c></row>");
        parts.compute(
                "xl/worksheets/sheet1.xml",
                (name, xml) -> xml.replace(
                        "<worksheet",
                        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><worksheet"));
        return zip(parts);
    }

    private static byte[] withoutSheet() {
        var parts = parts("");
        parts.remove("xl/worksheets/sheet1.xml");
        return zip(parts);
    }
}
