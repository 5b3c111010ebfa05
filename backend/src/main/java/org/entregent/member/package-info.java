/** Members, their firms, and the numbers and addresses by which both are known. */
@NullMarked
@ApplicationModule(allowedDependencies = {"statement", "graph", "access", "command", "region", "chapter"})
package org.entregent.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
