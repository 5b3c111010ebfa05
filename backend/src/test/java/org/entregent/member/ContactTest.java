package org.entregent.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @CsvSource({
        "02 31 00 00 00, +33231000000",
        "02.31.00.00.00, +33231000000",
        "+33 (0)2 31 00 00 00, +33231000000",
        "0033231000000, +33231000000",
        "'\u00a006\u202f39\u202f98\u202f12\u202f34', +33639981234",
        "0262 90 12 34, +262262901234",
        "0590 81 23 45, +590590812345",
        "+32 2 555 12 12, +3225551212",
        "+1 202-555-0143, +12025550143"
    })
    void phoneNumbersHaveOneForm(String written, String dialled) {
        assertThat(PhoneNumber.find(written)).contains(new PhoneNumber(dialled));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "02 31",
                "02 31 00 00 00 00",
                "00 00 00 00 00",
                "+33 2 31 00 00",
                "zéro deux",
                "02 31 00 00 00 poste 12",
                "+999 123456789",
                "tel:+33231000000",
                "0231000000;ext=4"
            })
    void refusesWhatNobodyAnswers(String written) {
        assertThat(PhoneNumber.find(written)).isEmpty();
    }

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
