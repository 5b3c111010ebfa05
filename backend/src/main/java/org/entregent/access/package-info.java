/**
 * Who asks and what they may do: viewers, their grants (permission × region), and the settings that carry both to
 * PostgreSQL's row-level security with each statement. Knows nothing of HTTP.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"statement", "graph"})
package org.entregent.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
