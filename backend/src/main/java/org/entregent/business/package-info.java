/** Closed business: what a recommendation brought, recorded by the one who earned it, and whom it thanks. */
@NullMarked
package org.entregent.business;

import org.jspecify.annotations.NullMarked;
