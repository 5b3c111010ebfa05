/**
 * What is kept of a compiled operation: its statement with places for values, its checks, its size, and the tree that finds it again.
 * It compiles nothing and asks nothing of the database.
 */
@NullMarked
package org.entregent.graph.plan;

import org.jspecify.annotations.NullMarked;
