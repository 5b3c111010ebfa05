package org.entregent.sheetimport;

/** Where an import stands. */
enum ImportState {
    /** Its rows are there to be looked at, and decided upon. */
    READ,
    /** Nothing came of it. */
    DISCARDED,
    /** Its sheets are being written. */
    APPLYING,
    APPLIED,
    /** Its sheets are being taken back. */
    UNDOING,
    UNDONE
}
