/** PostgreSQL for development, demonstration and tests: started from binaries, migrated, and read by jOOQ's generator. */
@NullMarked
package org.entregent.database;

import org.jspecify.annotations.NullMarked;
