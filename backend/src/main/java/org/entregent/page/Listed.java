package org.entregent.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An address for the sitemap.
 *
 * @param address a path with its parameters, without a language
 * @param changedOn the day on which what stands there last changed; null where nobody knows
 */
public record Listed(String address, @Nullable LocalDate changedOn) {}
