package org.entregent.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.entregent.Examples;
import org.entregent.graph.PlainText;
import org.junit.jupiter.api.Test;

class WritingTest {

    @Test
    void textsWithoutAMarkAreEmpty() {
        for (var text : Examples.list("texts", "empty")) {
            assertThat(Writing.normalise(text)).as(escaped(text)).isEmpty();
        }
    }

    @Test
    void whatSurroundsAMarkIsTakenOff() {
        Examples.table("texts", "filled")
                .forEach((text, kept) ->
                        assertThat(Writing.normalise(text)).as(escaped(text)).isEqualTo(kept.asString()));
    }

    @Test
    void lengthsCountWhatPeopleCount() {
        Examples.table("texts", "characters").forEach((text, length) -> {
            assertThat(PlainText.isLongerThan(text, length.asInt()))
                    .as(escaped(text))
                    .isFalse();
            assertThat(PlainText.isLongerThan(text + "x", length.asInt()))
                    .as(escaped(text))
                    .isTrue();
            assertThat(PlainText.isLongerThan(text.repeat(100), 100 * length.asInt()))
                    .as(escaped(text))
                    .isFalse();
            assertThat(PlainText.isLongerThan(text.repeat(100) + "x", 100 * length.asInt()))
                    .as(escaped(text))
                    .isTrue();
        });
    }

    @Test
    void oneLetterUnderAThousandAccentsIsTooLongAllTheSame() {
        assertThat(PlainText.isLongerThan("e" + "\u0301".repeat(1_000), 100)).isTrue();
    }

    private static String escaped(String text) {
        return text.chars().mapToObj("\\u%04x"::formatted).reduce("", String::concat);
    }
}
