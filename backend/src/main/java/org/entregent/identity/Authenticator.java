package org.entregent.identity;

import java.time.Instant;

/**
 * The application that makes an account's codes.
 *
 * @param lastStep of the code that was taken last
 * @param recoveryCodes how many are left
 */
record Authenticator(AuthenticatorSecret secret, long lastStep, Instant confirmedAt, int recoveryCodes) {}
