/** What every write shares: checks of input, named refusals and their words, one transaction for each command. */
@NullMarked
@ApplicationModule(allowedDependencies = {"statement", "graph", "access"})
package org.entregent.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
