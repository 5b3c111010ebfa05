package org.entregent.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every feature's templates are there in both languages and both forms, and no value becomes markup. */
class MailTemplatesTest {

    private static final Pattern FILE = Pattern.compile(".*org/entregent/(\\w+/mail/[a-z-]+)\\.(.+)");
    private static final Pattern VALUE = Pattern.compile("\\{\\{([^}]*)}}");
    private static final Set<String> FORMS = Set.of("fr.txt", "fr.html", "en.txt", "en.html");

    private final MailTemplates templates = new MailTemplates("https://entregent.example");

    @Test
    void thereAreSome() {
        assertThat(written()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("written")
    void eachIsThereInBothLanguagesAndForms(Map.Entry<String, Set<String>> template) {
        assertThat(template.getValue()).as(template.getKey()).isEqualTo(FORMS);
    }

    @ParameterizedTest
    @MethodSource("written")
    void eachAsksForTheSameInBothLanguages(Map.Entry<String, Set<String>> template) throws IOException {
        for (var form : Set.of("txt", "html")) {
            assertThat(values(template.getKey() + ".en." + form))
                    .as("%s in English and in French", template.getKey())
                    .isEqualTo(values(template.getKey() + ".fr." + form));
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void noneTakesAValueAsMarkup(Map.Entry<String, Set<String>> template) throws IOException {
        for (var form : template.getValue()) {
            assertThat(read(template.getKey() + "." + form)).doesNotContain("{{{", "{{&");
        }
    }

    @Test
    void aValueStaysText() {
        var recipient = new Recipient(MailLanguage.EN, "anne@entregent.example", "<b>Anne</b>\r\nBcc: all", null);
        var contents = templates.fill(Letter.unasked(
                "event", Letters.TEMPLATE, recipient, Map.of("link", "https://x.example/?a=\"><script>1</script>")));
        assertThat(contents.html()).doesNotContain("<script>", "<b>").contains("&lt;script&gt;", "&lt;b&gt;Anne");
        assertThat(contents.text()).contains("<script>");
        assertThat(contents.subject()).isEqualTo("Hello <b>Anne</b> Bcc: all, a trial");
        assertThat(contents.html()).contains("lang=\"en\"", "https://entregent.example");
    }

    @Test
    void eachLanguageHasItsWords() {
        var french = templates.fill(Letters.to("anne@entregent.example"));
        assertThat(french.subject()).isEqualTo("Bonjour Anne Lévêque, un essai");
        assertThat(french.text()).isEqualTo("Voici le lien que vous avez demandé :\n" + Letters.LINK + "\n");
        assertThat(french.html()).contains("<title>Bonjour Anne L", "<p>Voici le lien");
    }

    static Set<Map.Entry<String, Set<String>>> written() {
        var found = new TreeMap<String, Set<String>>();
        files().forEach(path -> {
            var parts = FILE.matcher(path);
            assertThat(parts.matches()).as(path).isTrue();
            found.computeIfAbsent(parts.group(1), name -> new TreeSet<>()).add(parts.group(2));
        });
        return found.entrySet();
    }

    private static Stream<String> files() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:org/entregent/*/mail/*.*");
            return Stream.of(found).map(Object::toString).map(text -> text.replaceAll("[\\[\\]]", ""));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Set<String> values(String file) throws IOException {
        return VALUE.matcher(read(file)).results().map(value -> value.group(1)).collect(Collectors.toSet());
    }

    private static String read(String file) throws IOException {
        return new ClassPathResource("org/entregent/" + file).getContentAsString(StandardCharsets.UTF_8);
    }
}
