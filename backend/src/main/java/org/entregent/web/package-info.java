/** Serves the built single-page application from the directory that its build wrote, under a strict content policy. */
@NullMarked
package org.entregent.web;

import org.jspecify.annotations.NullMarked;
