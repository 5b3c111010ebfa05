/** Chapters: about thirty members who meet weekly, one seat for each specialty. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "access", "region"})
package org.entregent.chapter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
