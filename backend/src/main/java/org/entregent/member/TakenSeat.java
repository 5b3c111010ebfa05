package org.entregent.member;

import java.util.Set;
import java.util.UUID;

/**
 * A seat that somebody has.
 *
 * @param emails theirs and their account's, folded
 */
record TakenSeat(UUID chapterId, String specialtyCode, String holder, Set<String> emails) {}
