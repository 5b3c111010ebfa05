/** What a firm is known and reached by: its numbers in France's registers, its telephone, its site. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.entregent.firm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
