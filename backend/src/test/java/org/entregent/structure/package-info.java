/** Proves the layout: which package may know which, and what each role may do. Each rule comes with a probe that breaks it. */
@NullMarked
package org.entregent.structure;

import org.jspecify.annotations.NullMarked;
