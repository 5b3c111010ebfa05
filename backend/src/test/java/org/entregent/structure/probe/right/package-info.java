/** A probe: a package whose classes overstep their roles. */
@NullMarked
@ApplicationModule(allowedDependencies = "left")
package org.entregent.structure.probe.right;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
