package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final String EMAIL = "honorine.boussolin@calvados.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "les escargots dorment debout",
                "correct cheval batterie agrafe",
                "Tournesol-Escabeau-41",
                "éééàààùùçç ôîïü",
                "🦊🐌🌻 trois amis au marché"
            })
    void longAndUnusualOnesAreTaken(String password) {
        assertThat(PasswordRule.findFault(password, password, EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "court, TOO_SHORT",
        "onze signes, TOO_SHORT",
        "passwordpassword, COMMON",
        "azertyuiopqs, COMMON",
        "123456789012, COMMON",
        "aaaaaaaaaaaaaaaa, COMMON",
        "entregent2026, COMMON",
        "honorine.boussolin-2026!, HOLDS_EMAIL",
        "xx-Honorine.Boussolin-yy-zz, HOLDS_EMAIL",
    })
    void whatIsGuessedFirstIsRefused(String password, PasswordFault fault) {
        assertThat(PasswordRule.findFault(password, password, EMAIL)).contains(fault);
    }

    @Test
    void lengthsHaveBounds() {
        assertThat(fault("x9!".repeat(67))).contains(PasswordFault.TOO_LONG);
        assertThat(PasswordRule.findFault("🦊".repeat(11), "🦊".repeat(11), EMAIL))
                .as("people count characters, not what holds them")
                .contains(PasswordFault.TOO_SHORT);
    }

    @Test
    void whatCannotBeStoredIsRefused() {
        assertThat(fault("les escargots\0dorment")).contains(PasswordFault.UNWRITABLE);
        assertThat(fault("les escargots dorment \ud83d")).contains(PasswordFault.UNWRITABLE);
    }

    @Test
    void bothMustBeTheSame() {
        assertThat(PasswordRule.findFault("les escargots dorment debout", "les escargots dorment debouts", EMAIL))
                .contains(PasswordFault.DIFFERENT);
    }

    @Test
    void everyFaultHasWordsInBothLanguages() {
        for (var language : new String[] {"fr", "en"}) {
            var texts = PageTexts.of("connexion", Locale.of(language));
            for (var fault : PasswordFault.values()) {
                assertThat(texts).containsKey(fault.text());
            }
        }
    }

    private static Optional<PasswordFault> fault(String password) {
        return PasswordRule.findFault(password, password, EMAIL);
    }
}
