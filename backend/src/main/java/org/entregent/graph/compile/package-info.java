/**
 * Makes a plan of an operation: one switch over the declared answers in {@code FieldCompiler}, a method for each kind, beside what one
 * {@code Compilation} knows and gathers. It runs when a plan is missing, not for each request, and sees no value that is merely
 * bound.
 */
@NullMarked
package org.entregent.graph.compile;

import org.jspecify.annotations.NullMarked;
