/** Entregent: referrals between the members of business networks, as one typed API. */
@NullMarked
package org.entregent;

import org.jspecify.annotations.NullMarked;
