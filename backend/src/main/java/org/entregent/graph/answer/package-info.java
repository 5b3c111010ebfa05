/**
 * Answers requests, and puts the compiler into Spring GraphQL: documents and their checks, turns and budgets, statements, payloads,
 * streams, errors, and the answers that have to be mended. It alone knows all rooms, and none knows it.
 */
@NullMarked
package org.entregent.graph.answer;

import org.jspecify.annotations.NullMarked;
