/**
 * What one request brings: the fields that its operation selects, their arguments and the cursors in them, the questions and slots by
 * which a plan asks for its values, and the checks of these before any SQL. It writes no SQL, and knows of no plan.
 */
@NullMarked
package org.entregent.graph.request;

import org.jspecify.annotations.NullMarked;
