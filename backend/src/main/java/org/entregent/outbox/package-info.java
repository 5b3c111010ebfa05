/**
 * What happened, for whoever must hear of it: written in the transaction of the fact, carried to every instance, kept for some
 * days. PostgreSQL's notifications only wake readers up; the table is the truth.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"statement", "access", "region"})
package org.entregent.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
