/**
 * Makes a plan of an operation: one switch over the declared answers in {@code FieldCompiler}, a method for each kind, beside what one
 * {@code Compilation} knows and gathers. It runs when a plan is missing, never for each request, and sees nothing of one that is merely bound.
 */
@NullMarked
package org.entregent.graph.compile;

import org.jspecify.annotations.NullMarked;
