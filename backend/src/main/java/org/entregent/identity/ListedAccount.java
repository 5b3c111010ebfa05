package org.entregent.identity;

import java.time.Instant;

/** What an operator sees of an account. */
record ListedAccount(
        String email, String name, Instant createdAt, State state, boolean isAdministrator, boolean hasSecondFactor) {

    enum State {
        READY,
        /** Invited, or signs in without one. */
        WITHOUT_PASSWORD,
        CLOSED;

        static State of(boolean hasPassword, boolean isClosed) {
            if (isClosed) {
                return CLOSED;
            }
            return hasPassword ? READY : WITHOUT_PASSWORD;
        }
    }
}
