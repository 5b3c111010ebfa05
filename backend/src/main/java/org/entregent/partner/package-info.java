/** Partner organisations, their clients, and what those are granted, where and until when. */
@NullMarked
@ApplicationModule(allowedDependencies = {"statement", "graph", "access", "command", "region", "identity"})
package org.entregent.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
