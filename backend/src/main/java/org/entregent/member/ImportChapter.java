package org.entregent.member;

import org.entregent.member.Member.Seat;

/**
 * A chapter that rows of a file may name.
 *
 * @param commune where it meets: where firms sit of which the file says nothing else
 */
record ImportChapter(Seat seat, boolean isClosed, ImportCommune commune) {}
