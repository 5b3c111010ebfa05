/** The finder: a few questions that lead to a network, and the networks that fit the answers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"statement", "graph", "access", "page", "command", "region"})
package org.entregent.finder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
