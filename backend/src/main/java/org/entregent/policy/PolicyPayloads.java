package org.entregent.policy;

import java.time.LocalDate;
import java.util.List;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of policies answer. */
final class PolicyPayloads {

    static final String TYPE = "PolicyVersion";

    private PolicyPayloads() {}

    record PolicyPayload(@Nullable Reference policy, List<UserError> errors) {

        static PolicyPayload of(Reference policy) {
            return new PolicyPayload(policy, List.of());
        }

        static PolicyPayload refused(List<UserError> errors) {
            return new PolicyPayload(null, errors);
        }
    }

    record PolicyHasBegun(Message message, List<String> path, LocalDate startsOn) implements UserError {

        static PolicyHasBegun on(LocalDate day) {
            return new PolicyHasBegun(Message.of("policy.has-begun"), List.of("policyId"), day);
        }
    }

    record PolicyAlreadyWithdrawn(Message message, List<String> path) implements UserError {

        PolicyAlreadyWithdrawn() {
            this(Message.of("policy.already-withdrawn"), List.of("policyId"));
        }
    }
}
