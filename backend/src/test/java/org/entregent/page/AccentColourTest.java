package org.entregent.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever colour a partner has, what is written in it and on it can be read. */
class AccentColourTest {

    private static final AccentColour WHITE = new AccentColour(255, 255, 255);

    @Test
    void aColourThatCanBeReadStaysAsItIs() {
        assertThat(AccentColour.of(Optional.of("0E5A4A")).readable().code()).isEqualTo("#0e5a4a");
        assertThat(AccentColour.of(Optional.of("#1f4f8f")).readable().code()).isEqualTo("#1f4f8f");
    }

    @Test
    void everyOtherIsDarkenedUntilItCan() {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++) {
            var colour = new AccentColour(random.nextInt(256), random.nextInt(256), random.nextInt(256)).readable();
            assertThat(colour.contrast(WHITE)).as(colour.code()).isGreaterThanOrEqualTo(4.5);
            var soft = colour.soft();
            assertThat(colour.readableOn(soft).contrast(soft)).as(colour.code()).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(WHITE.readable().contrast(WHITE)).isBetween(4.5, 5.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "12345", "1234567", "gggggg", "0e5a4a;}", "url(x)"})
    void whatIsNoColourIsOurs(String code) {
        assertThat(AccentColour.of(Optional.of(code)).code()).isEqualTo("#0e5a4a");
    }
}
