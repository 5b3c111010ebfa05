/**
 * The API's door: which credentials are taken, whom they prove, the viewer of a request for the compiler, and streams that end with
 * what proved their caller. What a viewer may do is {@code access}'s matter.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "http", "access"})
package org.entregent.entrance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
