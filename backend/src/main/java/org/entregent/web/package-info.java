/** Serves the built single-page application from the directory that its build wrote, under a strict content policy. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "http"})
package org.entregent.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
