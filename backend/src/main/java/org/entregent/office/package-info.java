/** Offices and their terms: who is appointed to what, from which day to which, and by whom. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"statement", "graph", "access", "command", "region", "identity", "chapter", "member"})
package org.entregent.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
