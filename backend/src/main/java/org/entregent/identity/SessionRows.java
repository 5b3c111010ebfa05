package org.entregent.identity;

import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.UUID;
import org.entregent.statement.Exchange;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** Spring's rows of whoever is signed in, or on the way to it. */
@Component
final class SessionRows {

    private static final Field<String> PRINCIPAL = field(name("principal_name"), SQLDataType.VARCHAR);

    private static final Statement END_SESSIONS = Statement.of(endingOf("spring_session"));

    /** Codes that could still be redeemed for a session. */
    private static final Statement END_CODES = Statement.of(endingOf("oauth2_authorization"));

    /** Signs an account out everywhere. */
    void endAll(Exchange exchange, UUID accountId) {
        exchange.tell(END_SESSIONS.with(PRINCIPAL, accountId.toString()));
        endCodes(exchange, accountId);
    }

    /** Whoever is on the way back to the application does not arrive. */
    void endCodes(Exchange exchange, UUID accountId) {
        exchange.tell(END_CODES.with(PRINCIPAL, accountId.toString()));
    }

    private static Query endingOf(String table) {
        return deleteFrom(table(name("identity", table))).where(PRINCIPAL.eq(value(PRINCIPAL)));
    }
}
