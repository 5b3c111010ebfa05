/** How often the guide's sheets are read: counted by day, never traced. */
@NullMarked
@ApplicationModule(allowedDependencies = {"statement", "graph", "http", "access", "page", "region", "guide"})
package org.entregent.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
