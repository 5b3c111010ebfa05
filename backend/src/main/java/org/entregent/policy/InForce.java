package org.entregent.policy;

import java.util.UUID;

/**
 * The rules that hold.
 *
 * @param version the version that says them: what a decision names, so that it can be read years later by what it was taken
 */
public record InForce<P>(UUID version, P rules) {}
