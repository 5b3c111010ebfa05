package org.entregent.identity;

import java.util.UUID;

/**
 * What an invitation says.
 *
 * @param id whoever has an account already is told of the same invitation once, however often it is posted
 * @param inviter the name of whoever invites
 * @param group what they are invited to, by its name
 */
public record Invitation(UUID id, String inviter, String group) {}
