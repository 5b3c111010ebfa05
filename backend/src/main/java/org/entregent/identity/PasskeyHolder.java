package org.entregent.identity;

import java.util.List;
import java.util.UUID;

/**
 * Whom a passkey is made for.
 *
 * @param handle by which devices know the account; it says nothing of the person
 * @param email shown by the device beside the key, with the name
 * @param passkeys the ones that they have, by what their devices call them: a device makes no second one
 */
record PasskeyHolder(UUID accountId, byte[] handle, String email, String name, List<byte[]> passkeys) {}
