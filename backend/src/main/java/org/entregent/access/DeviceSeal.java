package org.entregent.access;

/**
 * With what a person's device seals the records that it keeps of them.
 *
 * @param name the same for a person on every device; 32 bytes
 * @param key an AES key of 32 bytes
 */
public record DeviceSeal(byte[] name, byte[] key) {}
