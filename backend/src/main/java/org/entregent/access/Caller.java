package org.entregent.access;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/** Whom a request is proven to come from; what they may do is looked up separately. */
public sealed interface Caller extends Serializable {

    /** @param isDoublyProven whether something else than a password or a link proved them, or that is an external issuer's matter */
    record Person(UUID accountId, boolean isDoublyProven) implements Caller {

        /** By a token, which nobody gets for less. */
        public Person(UUID accountId) {
            this(accountId, true);
        }
    }

    /** A partner organisation's client with the scopes of its token, as they were written. */
    record Client(String clientId, Set<String> scopes) implements Caller {

        public Client {
            scopes = Set.copyOf(scopes);
        }
    }

    record Anybody() implements Caller {}

    /** Equal for all callers who are the same person or organisation, whatever their tokens say. */
    default Object identity() {
        return switch (this) {
            case Person person -> person.accountId();
            case Client client -> client.clientId();
            case Anybody anybody -> anybody;
        };
    }

    default ViewerKind kind() {
        return switch (this) {
            case Person person -> ViewerKind.PERSON;
            case Client client -> ViewerKind.CLIENT;
            case Anybody anybody -> ViewerKind.PUBLIC;
        };
    }
}
