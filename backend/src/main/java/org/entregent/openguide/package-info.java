/** The guide for everybody: its pages, which need no script, and its sheets as open data. */
@NullMarked
@ApplicationModule(allowedDependencies = {"statement", "graph", "page", "region"})
package org.entregent.openguide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
