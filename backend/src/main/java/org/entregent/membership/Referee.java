package org.entregent.membership;

/**
 * Whom an applicant names to be asked about them.
 *
 * @param phone E.164
 */
record Referee(String name, String phone) {}
