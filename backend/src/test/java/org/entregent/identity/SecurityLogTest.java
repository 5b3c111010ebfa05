package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;
import org.springframework.beans.factory.annotation.Autowired;

/** Who came in and who was refused is written down, without what was typed. */
@ApplicationTest
@DemonstrationData
class SecurityLogTest {

    private static final String EMAIL = "membre@calvados.example";
    private static final String ADDRESS = "192.0.2.77";
    private static final Device NO_DEVICE = Device.unknown();

    @Autowired
    private SignInService signIns;

    @Autowired
    private PasskeySignInService passkeys;

    @Autowired
    private ClientProof clients;

    private final Logger logger = (Logger) LoggerFactory.getLogger("entregent.security");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        logger.addAppender(lines);
        // The tests' own log says less.
        logger.setLevel(Level.INFO);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(lines);
        logger.setLevel(null);
    }

    @Test
    void aSignInTellsTheAccount() {
        var outcome = (SignInOutcome.SignedIn) signIns.signIn(EMAIL, "entregent", ADDRESS, NO_DEVICE);
        assertThat(onlyFields())
                .containsEntry("event.action", "sign-in")
                .containsEntry("event.outcome", "success")
                .containsEntry("user.id", outcome.accountId().toString())
                .containsEntry("source.ip", ADDRESS);
    }

    @Test
    void aRefusalTellsNothingThatWasTyped() {
        signIns.signIn("personne@nulle-part.example", "mot de passe essayé", ADDRESS, NO_DEVICE);
        assertThat(onlyFields())
                .containsEntry("event.outcome", "failure")
                .containsEntry("event.reason", "refused")
                .doesNotContainKey("user.id");
        assertThat(everythingSaid()).doesNotContain("personne", "essayé");
    }

    @Test
    void aPasskeyThatOpensNothingIsToldWithoutItself() {
        passkeys.signIn("{\"id\":\"essayée\"}", Optional.empty(), ADDRESS, NO_DEVICE);
        assertThat(onlyFields())
                .containsEntry("event.action", "sign-in")
                .containsEntry("event.reason", "refused")
                .doesNotContainKey("user.id");
        assertThat(everythingSaid()).doesNotContain("essayée");
    }

    @Test
    void whoeverIsNoClientIsToldWithoutAName() {
        clients.find("nobody-knows", "guessed", null, ADDRESS);
        assertThat(onlyFields())
                .containsEntry("event.action", "token")
                .containsEntry("event.reason", "refused")
                .doesNotContainKey("user.name");
        assertThat(everythingSaid()).doesNotContain("nobody-knows", "guessed");
    }

    private Map<String, Object> onlyFields() {
        assertThat(lines.list).hasSize(1);
        return lines.list.getFirst().getKeyValuePairs().stream()
                .collect(Collectors.toMap(pair -> pair.key, pair -> pair.value));
    }

    private String everythingSaid() {
        return lines.list.stream()
                .map(line -> line.getFormattedMessage() + pairs(line.getKeyValuePairs()))
                .collect(Collectors.joining("\n"));
    }

    private static String pairs(List<KeyValuePair> pairs) {
        return pairs.stream().map(KeyValuePair::toString).collect(Collectors.joining(" "));
    }
}
