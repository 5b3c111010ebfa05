package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.springframework.boot.diagnostics.FailureAnalyzer;

class DatabaseRefusalAnalyzerTest {

    private final FailureAnalyzer analyzer = new DatabaseRefusalAnalyzer();

    @ParameterizedTest
    @CsvSource({
        "INVALID_PASSWORD, ENTREGENT_DATABASE_OWNER_PASSWORD",
        "CONNECTION_UNABLE_TO_CONNECT, ENTREGENT_DATABASE_URL"
    })
    void namesTheSettingThatIsWrong(PSQLState state, String setting) {
        var analysis = analyzer.analyze(refusal(state));

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).contains("no entry");
        assertThat(analysis.getAction()).contains(setting);
    }

    @Test
    void leavesFaultsOfOurOwnToTheStackTrace() {
        assertThat(analyzer.analyze(refusal(PSQLState.SYNTAX_ERROR))).isNull();
    }

    private static RuntimeException refusal(PSQLState state) {
        return new IllegalStateException(new PSQLException("no entry", state));
    }
}
