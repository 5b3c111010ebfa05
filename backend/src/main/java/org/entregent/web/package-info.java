/**
 * Serves the built single-page application from the directory that its build wrote, under a strict content policy, and the home page
 * of everybody.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "http", "page"})
package org.entregent.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
