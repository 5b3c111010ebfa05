package org.entregent;

import org.entregent.DemonstrationRule.RefusedDatabase;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says without a stack trace why the start ended. */
final class RefusedDatabaseAnalyzer extends AbstractFailureAnalyzer<RefusedDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, RefusedDatabase refused) {
        return new FailureAnalysis(refused.getMessage(), refused.action(), failure);
    }
}
