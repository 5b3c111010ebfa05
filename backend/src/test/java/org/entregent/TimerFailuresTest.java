package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.entregent.statement.DatabaseFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** An absence of the database is said in a line; a fault of ours with all that led to it. */
@ExtendWith(OutputCaptureExtension.class)
class TimerFailuresTest {

    private final TimerFailures failures = new TimerFailures();

    @Test
    void anAbsenceIsALine(CapturedOutput log) {
        failures.handleError(new DatabaseFailure(new SQLException("The server is gone", "08006")));
        assertThat(log.getOut())
                .contains("Work by the clock waits for the database")
                .doesNotContain("\tat ");
    }

    @Test
    void aFaultIsTold(CapturedOutput log) {
        failures.handleError(new DatabaseFailure(new SQLException("No such column", "42703")));
        assertThat(log.getOut()).contains("tried again at its next time", "No such column", "\tat ");
    }
}
