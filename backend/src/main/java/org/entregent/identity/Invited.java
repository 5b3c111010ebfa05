package org.entregent.identity;

import java.util.UUID;

/**
 * Somebody who was invited.
 *
 * @param email of their account
 * @param invitationId the id of the {@link Invitation}
 */
public record Invited(UUID accountId, String email, UUID invitationId) {}
