package org.entregent.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Instance;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever found a weakness reads whom to tell, where an installation names somebody. */
@ApplicationTest
class SecurityContactPageTest {

    @Autowired
    TestTokens tokens;

    @Test
    void whereNobodyWasNamedThereIsNoPage() {
        assertThat(tokens.browser().get(SecurityContact.PATH).statusCode()).isEqualTo(404);
    }

    @Test
    void anInstallationNamesWhomToTell() {
        try (var instance = Instance.start(Map.of("entregent.security-contact", "securite@reseau.example"))) {
            var answer = instance.tokens().browser().get(SecurityContact.PATH);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
            assertThat(answer.body())
                    .startsWith("Contact: mailto:securite@reseau.example\nExpires: ")
                    .contains("Preferred-Languages: fr, en\nCanonical: http");
            var expires = answer.body().replaceAll("(?s).*Expires: (\\S+).*", "$1");
            assertThat(Duration.between(TestClock.now(), Instant.parse(expires)))
                    .isBetween(Duration.ofDays(170), Duration.ofDays(364));
        }
    }
}
