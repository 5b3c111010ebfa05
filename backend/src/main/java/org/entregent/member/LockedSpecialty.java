package org.entregent.member;

/** A specialty that nobody else changes meanwhile. */
record LockedSpecialty(String code, int version, boolean isRetired) {}
