/** Chapters: about thirty members who meet weekly, one seat for each specialty. Depends on {@code region}. */
@NullMarked
package org.entregent.chapter;

import org.jspecify.annotations.NullMarked;
