package org.entregent.member;

/**
 * Two specialties of which one remains, by their codes.
 *
 * @param from whose seats become the other's
 */
record SpecialtyMerge(String from, String into) {}
