/**
 * What every answer over HTTP shares: the name of its request, the bounds of a body, and the one place where an outcome — data,
 * errors, a refusal, a stream — becomes a response in a form that the client takes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph"})
package org.entregent.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
