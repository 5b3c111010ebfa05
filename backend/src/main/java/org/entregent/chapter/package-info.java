/** Chapters: about thirty members who meet weekly, one seat for each specialty. */
@NullMarked
@ApplicationModule(allowedDependencies = {"statement", "graph", "access", "page", "command", "region"})
package org.entregent.chapter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
