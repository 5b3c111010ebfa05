/** Totals by chapter, member and month, kept in the same transaction as the facts that they count. */
@NullMarked
@ApplicationModule(allowedDependencies = {"statement", "graph", "access", "command", "region", "chapter", "member"})
package org.entregent.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
