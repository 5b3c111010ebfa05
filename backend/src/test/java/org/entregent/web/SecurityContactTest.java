package org.entregent.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityContactTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:34:56Z");

    @Test
    void namesThoseToTellInTheirOrder() {
        var contact =
                SecurityContact.of("securite@reseau.example, https://reseau.example/faille", "https://a.example/");
        assertThat(contact.text(NOW)).isEqualTo("""
                Contact: mailto:securite@reseau.example
                Contact: https://reseau.example/faille
                Expires: 2027-05-26T00:00:00Z
                Preferred-Languages: fr, en
                Canonical: https://a.example/.well-known/security.txt
                """);
    }

    @Test
    void isGoodForLessThanAYearWheneverItIsRead() {
        var contact = SecurityContact.of("tel:+33-2-31-00-00-00", "https://a.example");
        assertThat(contact.text(NOW.plusSeconds(400L * 86_400))).contains("Expires: 2028-06-29T00:00:00Z");
    }

    @Test
    void nobodyNeedBeNamed() {
        assertThat(SecurityContact.of(" ", "https://a.example").contacts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"securite", "http://a.example", "javascript:alert(1)", "a b@c.example", "a@b.example,nobody"})
    void whatIsNoAddressIsNamedAtTheStart(String setting) {
        assertThatThrownBy(() -> SecurityContact.of(setting, "https://a.example"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ENTREGENT_SECURITY_CONTACT");
    }
}
