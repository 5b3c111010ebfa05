/**
 * Regions, and the small reference data that every region shares: specialties, communes, departments. Depends on {@code graph}
 * and {@code access}.
 */
@NullMarked
package org.entregent.region;

import org.jspecify.annotations.NullMarked;
