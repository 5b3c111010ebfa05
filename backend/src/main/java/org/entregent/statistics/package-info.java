/** Totals by chapter, member and month, kept in the same transaction as the facts that they count. */
@NullMarked
package org.entregent.statistics;

import org.jspecify.annotations.NullMarked;
