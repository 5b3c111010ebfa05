package org.entregent.spreadsheet;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entregent.spreadsheet.UnreadableFile.Fault;

/** A text of a workbook, parts of which may be bold or red. */
final class RichText {

    private RichText() {}

    /**
     * Reads to the end of the element that was just begun: of all parts the text, without what says how it is pronounced.
     *
     * @param element its name
     */
    static String read(XMLStreamReader part, String element) throws XMLStreamException {
        var text = new StringBuilder();
        while (part.hasNext()) {
            var event = part.next();
            if (event == XMLStreamConstants.START_ELEMENT && part.getLocalName().equals("t")) {
                text.append(plain(part));
                require(text);
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && part.getLocalName().equals("rPh")) {
                skip(part, "rPh");
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && part.getLocalName().equals(element)) {
                break;
            }
        }
        return text.toString();
    }

    /** The text of an element without others in it, to its end, and no more of it than a cell can hold. */
    static String plain(XMLStreamReader part) throws XMLStreamException {
        var text = new StringBuilder();
        while (part.hasNext()) {
            switch (part.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    text.append(part.getText());
                    require(text);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return text.toString();
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    // Says nothing to us.
                }
                default -> throw new UnreadableFile(Fault.DAMAGED);
            }
        }
        throw new UnreadableFile(Fault.DAMAGED);
    }

    private static void require(StringBuilder text) {
        if (text.length() > TableRows.LONGEST_CELL) {
            throw new UnreadableFile(Fault.CELL_TOO_LONG);
        }
    }

    private static void skip(XMLStreamReader part, String element) throws XMLStreamException {
        while (part.hasNext()) {
            if (part.next() == XMLStreamConstants.END_ELEMENT
                    && part.getLocalName().equals(element)) {
                return;
            }
        }
    }
}
