package org.entregent.statistics;

/** What a feature counts for a member and month; a function of its own in SQL makes the same anew from the facts. */
public non-sealed interface MemberTotal extends Total {}
