package org.entregent.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "' Jeanne.Hébert@Example.FR', ''",
        "Jeanne.Hebert@Example.FR, jeanne.hebert@example.fr",
        "j+reseau@société.example, j+reseau@xn--socit-esab.example",
        "x@sub.domain.example, x@sub.domain.example"
    })
    void addressesAreFolded(String written, String folded) {
        assertThat(EmailAddress.find(written).map(EmailAddress::folded).orElse(""))
                .isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@example.fr",
                "a@",
                "a@b",
                "a@@example.fr",
                "a b@example.fr",
                "a..b@example.fr",
                ".a@example.fr",
                "a@-example.fr",
                "a@exa_mple.fr",
                "a@example.fr.",
                "a@example.f",
                "<a@example.fr>",
                "a@[127.0.0.1]",
                "a\u0000@example.fr",
                "a@example.fr\nBcc: b@example.fr"
            })
    void refusesWhatNoLetterReaches(String written) {
        assertThat(EmailAddress.find(written)).isEmpty();
    }

    @Test
    void addressesHaveALimit() {
        assertThat(EmailAddress.find("a".repeat(64) + "@example.fr")).isPresent();
        assertThat(EmailAddress.find("a".repeat(65) + "@example.fr")).isEmpty();
        assertThat(EmailAddress.find("a@" + "b.".repeat(125) + "example.fr")).isEmpty();
    }
}
