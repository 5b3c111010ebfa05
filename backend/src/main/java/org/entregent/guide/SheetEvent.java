package org.entregent.guide;

import org.jspecify.annotations.Nullable;

/**
 * What somebody did to a sheet.
 *
 * @param sheet as it stands since
 * @param from where it stood; null for one that was just begun
 */
record SheetEvent(
        Sheet sheet,
        @Nullable SheetStatus from,
        SheetActor actor,
        Said said,
        @Nullable String note) {}
