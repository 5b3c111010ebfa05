package org.entregent.region;

import java.util.List;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of specialties answer. */
final class SpecialtyPayloads {

    static final String TYPE = "Specialty";

    private SpecialtyPayloads() {}

    record SpecialtyPayload(@Nullable Reference specialty, List<UserError> errors) {

        static SpecialtyPayload of(String code) {
            return new SpecialtyPayload(Reference.of(TYPE, code), List.of());
        }

        static SpecialtyPayload refused(List<UserError> errors) {
            return new SpecialtyPayload(null, errors);
        }
    }

    record SpecialtyCodeTaken(Message message, List<String> path) implements UserError {

        SpecialtyCodeTaken() {
            this(Message.of("region.specialty-code-taken"), List.of("code"));
        }
    }

    record SpecialtyAlreadyRetired(Message message, List<String> path) implements UserError {

        SpecialtyAlreadyRetired() {
            this(Message.of("region.specialty-retired"), List.of());
        }
    }
}
