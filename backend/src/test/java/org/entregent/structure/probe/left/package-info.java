/** A probe: a package that knows more than it says. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.entregent.structure.probe.left;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
