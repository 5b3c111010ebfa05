/**
 * The start's comparison of the SDL with the declarations. It compiles no statement and needs no database; nothing runs after the
 * start.
 */
@NullMarked
package org.entregent.graph.check;

import org.jspecify.annotations.NullMarked;
