package org.entregent.referral;

import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.UUID;
import org.entregent.access.ViewerValues;
import org.entregent.graph.ViewerScope;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Stands for a member without naming them: always the same for one viewer, another for the next, so that two partner organisations
 * cannot combine what they know.
 */
final class Pseudonym {

    /** 96 bits, in hexadecimal digits. */
    private static final int LENGTH = 24;

    private Pseudonym() {}

    static Field<String> of(Field<UUID> memberId, ViewerScope viewer) {
        return DSL.field(
                "left(encode(extension.hmac({0}::text, {1}, 'sha256'), 'hex'), {2})",
                VARCHAR, memberId, ViewerValues.pseudonymKey(viewer), DSL.inline(LENGTH));
    }
}
