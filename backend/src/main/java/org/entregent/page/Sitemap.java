package org.entregent.page;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;

/**
 * Writes the sitemap as sitemaps.org says: one file, or where there are too many addresses for one a list of files. Each address
 * names itself in the other language.
 */
@Component
class Sitemap {

    /** The protocol allows 50 000; a file of these is some 3 MB. */
    static final int MOST_IN_A_FILE = 10_000;

    private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final PublicAddress addresses;

    Sitemap(PublicAddress addresses) {
        this.addresses = addresses;
    }

    static int files(List<Listed> listed) {
        return Math.ceilDiv(listed.size(), MOST_IN_A_FILE);
    }

    /** The only file, or the list of all. */
    String first(List<Listed> listed) {
        return files(listed) <= 1 ? pages(listed) : index(files(listed));
    }

    /** @param number 1 to {@link #files} */
    String file(List<Listed> listed, int number) {
        var from = (number - 1) * MOST_IN_A_FILE;
        return pages(listed.subList(from, Math.min(from + MOST_IN_A_FILE, listed.size())));
    }

    private String index(int files) {
        return document("sitemapindex", xml -> {
            for (var number = 1; number <= files; number++) {
                xml.writeStartElement("sitemap");
                element(xml, "loc", addresses.of("/sitemap-" + number + ".xml"));
                xml.writeEndElement();
            }
        });
    }

    private String pages(List<Listed> listed) {
        return document("urlset", xml -> {
            xml.writeNamespace("xhtml", XHTML);
            for (var page : listed) {
                page(xml, page);
            }
        });
    }

    private void page(XMLStreamWriter xml, Listed page) throws XMLStreamException {
        xml.writeStartElement("url");
        element(xml, "loc", addresses.of(page.address(), Locale.FRENCH));
        if (page.changedOn() != null) {
            element(xml, "lastmod", page.changedOn().toString());
        }
        for (var language : LANGUAGES) {
            xml.writeEmptyElement("xhtml", "link", XHTML);
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", language.getLanguage());
            xml.writeAttribute("href", addresses.of(page.address(), language));
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static String document(String root, Content content) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(SITEMAPS);
            content.write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Text could not be written", impossible);
        }
        return text.toString();
    }
}
