package org.entregent.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every feature's templates take values as text, bring no script or style, and say in both languages what they say. */
class PageTemplatesTest {

    /** What the frame of all pages puts together has been escaped already. */
    private static final List<String> WHOLE =
            List.of("page/page/frame.html", "page/page/head.html", "page/page/embedded.html");

    private static final Pattern PLACE = Pattern.compile(".*org/entregent/((\\w+)/page/[a-z-]+\\.html)");
    private static final Pattern TEXT = Pattern.compile("\\{\\{texts\\.(\\w+)}}");

    @Test
    void thereAreSome() throws IOException {
        assertThat(templates().map(PageTemplatesTest::place))
                .contains("web/page/home.html", "chapter/page/groups.html", "chapter/page/group.html")
                .containsAll(WHOLE);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noneTakesAValueAsMarkup(Resource template) throws IOException {
        if (!WHOLE.contains(place(template))) {
            assertThat(read(template)).doesNotContain("{{{", "{{&");
        }
    }

    /** Save the one that tells how high a frame is. */
    @ParameterizedTest
    @MethodSource("templates")
    void noneBringsScriptsOrStylesThatThePolicyForbids(Resource template) throws IOException {
        assertThat(read(template)
                        .replace("<script type=\"application/ld+json\">", "")
                        .replace("<script src=\"/integration/hauteur.js\" defer></script>", ""))
                .doesNotContain("<script", "<style", " style=", " onclick=", "javascript:");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void eachFindsItsTextsInBothLanguages(Resource template) throws IOException {
        var feature = PLACE.matcher(template.getURL().toString()).replaceFirst("$2");
        var asked = TEXT.matcher(read(template))
                .results()
                .map(text -> text.group(1))
                .toList();
        for (var language : asked.isEmpty() ? List.<Locale>of() : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(Texts.of(feature, language).all()).containsKeys(asked.toArray(String[]::new));
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        for (var feature : List.of(
                "page", "web", "chapter", "finder", "openguide", "stranger", "claim", "suggestion", "proposal")) {
            var french = Texts.of(feature, Locale.FRENCH).all();
            var english = Texts.of(feature, Locale.ENGLISH).all();
            assertThat(english.keySet()).as(feature).isEqualTo(french.keySet());
            assertThat(english.values()).as(feature).noneMatch(text -> text.contains("'"));
            assertThat(french.values()).as(feature).noneMatch(text -> text.contains("'"));
        }
    }

    private static Stream<Resource> templates() throws IOException {
        return Arrays.stream(
                new PathMatchingResourcePatternResolver().getResources("classpath*:org/entregent/*/page/*.html"));
    }

    private static String place(Resource template) {
        try {
            return PLACE.matcher(template.getURL().toString()).replaceFirst("$1");
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static String read(Resource template) throws IOException {
        return template.getContentAsString(StandardCharsets.UTF_8);
    }
}
