package org.entregent.sheetimport;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a cell.
 *
 * @param label what the file calls the column; empty where it lacks it
 * @param value what the cell says, at most so much of it as is shown
 * @param limit how much or how many there may be, where that is at fault
 */
record CellFault(
        SheetColumn column,
        String label,
        String value,
        FaultReason reason,
        @Nullable Integer limit) {

    private static final int SHOWN = 120;

    CellFault {
        if (value.length() > SHOWN) {
            value = value.substring(
                            0,
                            value.offsetByCodePoints(0, Math.min(SHOWN, value.codePointCount(0, value.length())) - 1))
                    + "…";
        }
    }
}
