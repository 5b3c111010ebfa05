/**
 * What a region's officers decide by: rules in versions, each valid from a day on. Later features ask
 * {@link org.entregent.policy.Policies} which ones hold on a day, and keep the id of the version with what they decide.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"statement", "graph", "access", "command", "region"})
package org.entregent.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
