/** Recommendations from member to member: who may do what with one, what became of it, and who hears of it. */
@NullMarked
package org.entregent.referral;

import org.jspecify.annotations.NullMarked;
