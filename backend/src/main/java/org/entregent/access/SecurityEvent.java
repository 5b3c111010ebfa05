package org.entregent.access;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that tells of somebody's way in, or of their rights.
 *
 * @param accountId whose it is; null where nobody is proven
 * @param clientId the same for a partner organisation's client
 * @param address the network address that it came from; null for what isn't asked for over the network
 */
public record SecurityEvent(
        Action action,
        Outcome outcome,
        @Nullable UUID accountId,
        @Nullable String clientId,
        @Nullable String address) {

    /** What was asked for. */
    public enum Action {
        /** A person proves who they are. */
        SIGN_IN("authentication"),
        /** A client asks for an access token. */
        TOKEN("authentication"),
        /** One more of an account's passkeys opens it. */
        PASSKEY_ADDED("iam"),
        /** A passkey opens its account no more. */
        PASSKEY_REMOVED("iam"),
        /** What else than a password or a link proves an account. */
        FACTOR("iam"),
        /** Somebody's office, or what a client is granted. */
        RIGHTS("iam");

        private final String category;

        Action(String category) {
            this.category = category;
        }

        String category() {
            return category;
        }
    }

    /** What became of it. */
    public enum Outcome {
        SUCCESS,
        /** The proof was wrong, or there is no such account or client. */
        REFUSED,
        /** Nothing was checked: too many proofs were wrong before. */
        LOCKED;

        boolean isSuccess() {
            return this == SUCCESS;
        }
    }

    public static SecurityEvent signIn(Outcome outcome, @Nullable UUID accountId, String address) {
        return new SecurityEvent(Action.SIGN_IN, outcome, accountId, null, address);
    }

    public static SecurityEvent passkeyAdded(UUID accountId, String address) {
        return new SecurityEvent(Action.PASSKEY_ADDED, Outcome.SUCCESS, accountId, null, address);
    }

    public static SecurityEvent passkeyRemoved(UUID accountId, String address) {
        return new SecurityEvent(Action.PASSKEY_REMOVED, Outcome.SUCCESS, accountId, null, address);
    }

    /** @param clientId null where there may be no such client: then it is what somebody typed */
    public static SecurityEvent token(Outcome outcome, @Nullable String clientId, String address) {
        return new SecurityEvent(Action.TOKEN, outcome, null, clientId, address);
    }

    /** What somebody may do was changed, by an office that begins, ends or passes on. Who did it stands in the history of changes. */
    public static SecurityEvent rightsOf(UUID accountId) {
        return new SecurityEvent(Action.RIGHTS, Outcome.SUCCESS, accountId, null, null);
    }

    /** An account has a second factor, other recovery codes, or no second factor any more. */
    public static SecurityEvent factor(UUID accountId, @Nullable String address) {
        return new SecurityEvent(Action.FACTOR, Outcome.SUCCESS, accountId, null, address);
    }

    /** What a client may do, or the secret that it proves itself with, was changed. Who did it stands in the history of changes. */
    public static SecurityEvent rightsOfClient(String clientId) {
        return new SecurityEvent(Action.RIGHTS, Outcome.SUCCESS, null, clientId, null);
    }

    /** One line for people: {@code sign-in refused, from 192.0.2.1}. */
    String words() {
        var who = Objects.toString(accountId, Objects.requireNonNullElse(clientId, ""));
        return (action.name().replace('_', '-') + " " + outcome).toLowerCase(Locale.ROOT)
                + (who.isEmpty() ? "" : " of " + who)
                + (address == null ? "" : ", from " + address);
    }
}
