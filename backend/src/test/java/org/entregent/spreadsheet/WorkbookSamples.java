package org.entregent.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as spreadsheets write them, and as nobody should. */
final class WorkbookSamples {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS =
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private WorkbookSamples() {}

    /** @param rows the contents of {@code sheetData} */
    static Map<String, String> parts(String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "xl/worksheets/sheet1.xml",
                HEAD + "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
        parts.put(
                "xl/workbook.xml",
                HEAD + "<workbook " + MAIN + " " + RELATIONS
                        + "><workbookPr/><sheets><sheet name=\"Caché\" sheetId=\"2\" state=\"hidden\" r:id=\"rId9\"/>"
                        + "<sheet name=\"Réseaux\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", HEAD + """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Target="worksheets/sheet1.xml"
                  Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
                <Relationship Id="rId2" Target="sharedStrings.xml"
                  Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/>
                </Relationships>""");
        parts.put("xl/sharedStrings.xml", HEAD + "<sst " + MAIN + """
                ><si><t>Nom</t></si><si><r><t>Les </t></r><r><rPr><b/></rPr><t xml:space="preserve">Cigales &amp; Cie</t></r>
                <rPh sb="0" eb="1"><t>non</t></rPh></si></sst>""");
        parts.put("xl/styles.xml", HEAD + "<styleSheet " + MAIN + """
                ><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-40C]dd/mm/yyyy"/></numFmts>
                <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>""");
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] workbook(String rows) {
        return zip(parts(rows));
    }

    /** A part of so many megabytes of noughts, which packs a thousandfold. */
    static byte[] bomb(int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            var block = new byte[1024 * 1024];
            for (var each = 0; each < megabytes; each++) {
                zip.write(block);
            }
            for (var part : parts("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
