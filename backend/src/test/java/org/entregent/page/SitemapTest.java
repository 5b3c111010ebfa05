package org.entregent.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One file for some addresses, a list of files for many. */
class SitemapTest {

    private final Sitemap sitemap = new Sitemap(new PublicAddress("https://entregent.example"));

    @Test
    void fewAddressesStandInOneFileWithTheirDays() {
        var listed = List.of(new Listed("/", null), new Listed("/groupes?a=1&region=<x>", LocalDate.of(2026, 11, 23)));
        assertThat(sitemap.first(listed))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .contains("<loc>https://entregent.example/</loc>")
                .contains("<loc>https://entregent.example/groupes?a=1&amp;region=&lt;x&gt;</loc>")
                .contains("<lastmod>2026-11-23</lastmod>")
                .contains("hreflang=\"en\" href=\"https://entregent.example/?langue=en\"");
    }

    @Test
    void manyAddressesHaveAListOfFiles() {
        var listed = IntStream.rangeClosed(1, Sitemap.MOST_IN_A_FILE + 1)
                .mapToObj(number -> new Listed("/" + number, null))
                .toList();
        assertThat(Sitemap.files(listed)).isEqualTo(2);
        assertThat(sitemap.first(listed))
                .contains("<sitemapindex", "https://entregent.example/sitemap-2.xml")
                .doesNotContain("<url>", "sitemap-3");
        assertThat(sitemap.file(listed, 1)).contains("/10000</loc>").doesNotContain("/10001<");
        assertThat(sitemap.file(listed, 2)).contains("/10001</loc>").doesNotContain("/10000<");
    }
}
