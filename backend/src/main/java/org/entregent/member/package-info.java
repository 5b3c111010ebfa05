/** Members, their firms, and the numbers and addresses by which both are known. */
@NullMarked
package org.entregent.member;

import org.jspecify.annotations.NullMarked;
