package org.entregent.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entregent.spreadsheet.UnreadableFile.Fault;

/**
 * The parts of a workbook, each read as it is unpacked and never kept whole. What is unpacked is counted, of all parts together: an
 * archive of a few bytes may claim to hold gigabytes.
 */
final class WorkbookParts {

    /** In bytes: twenty thousand full sheets take half of it. */
    private static final long MOST_UNPACKED = 120L * 1024 * 1024;

    private static final int MOST_ENTRIES = 1_000;
    private static final XMLInputFactory XML = factory();

    private final byte[] archive;
    private long unpacked;

    /** What is done with the elements of a part, one after the other. */
    interface Reading {
        void onElement(XMLStreamReader part) throws XMLStreamException;
    }

    /** What is done with the ends of elements, too. */
    interface WholeReading extends Reading {
        void onEnd(XMLStreamReader part);
    }

    WorkbookParts(byte[] archive) {
        this.archive = archive;
    }

    /** @return whether there is such a part */
    boolean read(String name, Reading reading) {
        var sought = name.toLowerCase(Locale.ROOT);
        try (var entries = new CountedEntries()) {
            var count = 0;
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw new UnreadableFile(Fault.TOO_LARGE);
                }
                if (entry.getName().toLowerCase(Locale.ROOT).equals(sought)) {
                    read(XML.createXMLStreamReader(entries), reading);
                    return true;
                }
            }
            return false;
        } catch (IOException | XMLStreamException | IllegalArgumentException damaged) {
            throw new UnreadableFile(Fault.DAMAGED);
        }
    }

    private static void read(XMLStreamReader part, Reading reading) throws XMLStreamException {
        while (part.hasNext()) {
            switch (part.next()) {
                case XMLStreamConstants.START_ELEMENT -> reading.onElement(part);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (reading instanceof WholeReading whole) {
                        whole.onEnd(part);
                    }
                }
                // No workbook has one: somebody wants files or addresses to be read.
                case XMLStreamConstants.DTD -> throw new UnreadableFile(Fault.DAMAGED);
                default -> {
                    // Text is asked for by whoever wants it.
                }
            }
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Entries that nobody reads are unpacked, too, to find the next. */
    private final class CountedEntries extends ZipInputStream {

        CountedEntries() {
            super(new ByteArrayInputStream(archive));
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var count = super.read(bytes, from, length);
            unpacked += Math.max(count, 0);
            if (unpacked > MOST_UNPACKED) {
                throw new UnreadableFile(Fault.TOO_LARGE);
            }
            return count;
        }
    }
}
