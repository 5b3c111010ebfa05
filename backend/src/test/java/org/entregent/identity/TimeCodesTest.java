package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes by the examples of RFC 6238, of which an application shows the last six digits. */
class TimeCodesTest {

    private static final AuthenticatorSecret EXAMPLE = AuthenticatorSecret.of(
            Base64.getUrlEncoder().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheRfc(long second, String code) {
        var now = Instant.ofEpochSecond(second);
        assertThat(TimeCodes.code(EXAMPLE, TimeCodes.step(now))).isEqualTo(code);
        assertThat(TimeCodes.findStep(EXAMPLE, code, now, 0)).hasValue(TimeCodes.step(now));
    }

    @Test
    void clocksMayDifferByOneStepEitherWay() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var step = TimeCodes.step(now);
        for (var near : new long[] {step - 1, step, step + 1}) {
            assertThat(TimeCodes.findStep(EXAMPLE, TimeCodes.code(EXAMPLE, near), now, 0))
                    .hasValue(near);
        }
        for (var far : new long[] {step - 2, step + 2}) {
            assertThat(TimeCodes.findStep(EXAMPLE, TimeCodes.code(EXAMPLE, far), now, 0))
                    .isEmpty();
        }
    }

    @Test
    void codeThatWasTakenIsNotTakenAgainNorOneBeforeIt() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var step = TimeCodes.step(now);
        assertThat(TimeCodes.findStep(EXAMPLE, TimeCodes.code(EXAMPLE, step), now, step))
                .isEmpty();
        assertThat(TimeCodes.findStep(EXAMPLE, TimeCodes.code(EXAMPLE, step - 1), now, step))
                .isEmpty();
        assertThat(TimeCodes.findStep(EXAMPLE, TimeCodes.code(EXAMPLE, step + 1), now, step))
                .hasValue(step + 1);
    }

    @Test
    void whatIsNoCodeIsNone() {
        assertThat(Stream.of("", "12345", "1234567", "12345a", "１２３４５６", "12 345"))
                .noneMatch(TimeCodes::isOne);
    }

    @Test
    void secretIsShownInBase32AndReadAgain() {
        assertThat(EXAMPLE.letters()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(EXAMPLE.address("Jeanne@calvados.example"))
                .isEqualTo("otpauth://totp/Entregent:jeanne%40calvados.example"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Entregent");
        var zero = AuthenticatorSecret.of(Base64.getUrlEncoder().encodeToString(new byte[20]));
        assertThat(zero.letters()).isEqualTo("A".repeat(32));
        var made = AuthenticatorSecret.make();
        assertThat(AuthenticatorSecret.of(made.text()).letters())
                .isEqualTo(made.letters())
                .matches("[A-Z2-7]{32}");
    }

    @Test
    void recoveryCodesAreReadHoweverTheyAreTyped() {
        var codes = RecoveryCode.make();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(codes).allSatisfy(code -> {
            assertThat(code.text()).matches("([0-9a-z]{4}-){3}[0-9a-z]{4}");
            assertThat(RecoveryCode.find(code.text())).contains(code);
            assertThat(RecoveryCode.find(" " + code.text().toUpperCase().replace("-", " ")))
                    .contains(code);
        });
        assertThat(RecoveryCode.find("0123-4567-89ab-cde")).isEmpty();
        assertThat(RecoveryCode.find("iiii-llll-oooo-uuuu")).isEmpty();
    }
}
