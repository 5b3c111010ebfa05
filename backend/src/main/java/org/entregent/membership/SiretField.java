package org.entregent.membership;

import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.firm.Siret;
import org.jspecify.annotations.Nullable;

/** A field with an establishment's number. */
final class SiretField {

    private static final String FIELD = "siret";

    private SiretField() {}

    /** Its digits; none where nothing was written, and where that was refused. */
    static @Nullable String readOptional(InputCheck check, @Nullable String value) {
        var text = check.written(value);
        if (text == null) {
            return null;
        }
        var problem = Siret.findProblem(text);
        if (problem != null) {
            check.refuse(complaint(problem), FIELD);
            return null;
        }
        return Siret.parse(text).digits();
    }

    private static Message complaint(Siret.Problem problem) {
        return switch (problem) {
            case LENGTH -> Message.of("membership.siret-length");
            case KEY -> Message.of("membership.siret-key");
            case UNKNOWN -> Message.of("membership.siret-unknown");
        };
    }
}
