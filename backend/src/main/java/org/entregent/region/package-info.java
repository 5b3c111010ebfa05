/** Regions, and the small reference data that every region shares: specialties, communes, departments. */
@NullMarked
@ApplicationModule(allowedDependencies = {"statement", "graph", "access", "command"})
package org.entregent.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
