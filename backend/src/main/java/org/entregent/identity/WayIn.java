package org.entregent.identity;

/**
 * How somebody comes in.
 *
 * @param address for a letter to the account's own e-mail address, and for nobody else: it may open the account
 * @param choosesPassword whether it is a one-time link by which they choose a password; else a page of ours, which asks for what they
 *     sign in with
 */
public record WayIn(String address, boolean choosesPassword) {

    /** Without the address: it might be written to a log. */
    @Override
    public String toString() {
        return choosesPassword ? "a link" : "a page";
    }
}
