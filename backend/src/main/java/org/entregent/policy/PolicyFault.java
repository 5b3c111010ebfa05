package org.entregent.policy;

import java.util.List;
import java.util.Optional;
import org.entregent.command.Message;

/**
 * What is wrong with rules.
 *
 * @param field which of them, by its name in the API
 */
record PolicyFault(String field, Message message) {

    static Optional<PolicyFault> outside(String field, int value, int least, int most) {
        return value < least || value > most
                ? Optional.of(new PolicyFault(field, Message.of("input.range", least, most)))
                : Optional.empty();
    }

    static Optional<PolicyFault> notAfter(String field, int value, int former, String message) {
        return value <= former ? Optional.of(new PolicyFault(field, Message.of(message))) : Optional.empty();
    }

    static List<PolicyFault> all(List<Optional<PolicyFault>> faults) {
        return faults.stream().flatMap(Optional::stream).toList();
    }
}
