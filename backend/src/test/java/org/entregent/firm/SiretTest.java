package org.entregent.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "73282932000074",
                "732 829 320 00074",
                "732\u202f829\u202f320\u00a000074",
                "732.829.320-00074",
                "35600000000048",
                "35600000009075",
                "55208131766522"
            })
    void takesWhatTheRegisterGives(String text) {
        assertThat(Siret.findProblem(text)).isNull();
        assertThat(Siret.parse(text).digits()).hasSize(14);
    }

    @ParameterizedTest
    @CsvSource({
        // Passes Luhn as a whole; its first nine digits do not.
        "11122233344455, KEY",
        "73282932000075, KEY",
        "73282932100073, KEY",
        // Adds up to a multiple of five, but only La Poste may.
        "73282932000019, KEY",
        "35600000009076, KEY",
        "7328293200007, LENGTH",
        "732829320000740, LENGTH",
        "732829320, LENGTH",
        "'', LENGTH",
        "7328293200007A, LENGTH",
        "٧٣٢٨٢٩٣٢٠٠٠٠٧٤, LENGTH",
        "00000000000000, UNKNOWN",
        "73282932000000, KEY",
        "00000000000018, UNKNOWN"
    })
    void tellsWhatIsWrong(String text, Siret.Problem problem) {
        assertThat(Siret.findProblem(text)).isEqualTo(problem);
        assertThatThrownBy(() -> Siret.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everySingleMistypedDigitIsNoticed() {
        var digits = "73282932000074";
        for (var place = 0; place < digits.length(); place++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                var mistyped = new StringBuilder(digits);
                mistyped.setCharAt(place, digit);
                if (!mistyped.toString().equals(digits)) {
                    assertThat(Siret.findProblem(mistyped.toString())).isEqualTo(Siret.Problem.KEY);
                }
            }
        }
    }

    @Test
    void namesTheFirm() {
        var firm = Siret.parse("732 829 320 00074").siren();
        assertThat(firm.digits()).isEqualTo("732829320");
        assertThat(firm.vatNumber()).isEqualTo("FR44732829320");
        assertThat(new Siren("404833048").vatNumber()).isEqualTo("FR83404833048");
        assertThatThrownBy(() -> new Siren("732829321")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void associations() {
        assertThat(Rna.find("w 142 003 456")).contains(new Rna("W142003456"));
        assertThat(Rna.find("W14200345")).isEmpty();
        assertThat(Rna.find("142003456")).isEmpty();
    }
}
