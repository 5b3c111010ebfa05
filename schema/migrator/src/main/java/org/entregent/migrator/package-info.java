/** Brings a database to the present schema: at the application's start, in tests, and before jOOQ's generator reads it. */
@NullMarked
package org.entregent.migrator;

import org.jspecify.annotations.NullMarked;
