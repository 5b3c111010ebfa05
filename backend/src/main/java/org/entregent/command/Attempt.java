package org.entregent.command;

import java.time.Instant;

/**
 * One of the times that a command is tried.
 *
 * @param now the command's moment, the same for all of them
 * @param left how often it may still be tried
 * @param idWasTaken whether an earlier one found that a client-made id stands for something already
 */
record Attempt(Instant now, int left, boolean idWasTaken) {

    private static final int MOST = 3;

    static Attempt first(Instant now) {
        return new Attempt(now, MOST, false);
    }

    boolean isLast() {
        return left == 1;
    }

    Attempt next() {
        return new Attempt(now, left - 1, idWasTaken);
    }

    Attempt knowingTheId() {
        return new Attempt(now, left, true);
    }
}
