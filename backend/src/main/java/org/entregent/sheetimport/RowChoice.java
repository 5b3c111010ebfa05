package org.entregent.sheetimport;

/** What becomes of a row that says something else than the sheet of the same network. */
enum RowChoice {
    /** The sheet says from now on what the file says. */
    TAKE_FILE,
    /** The sheet stays as it is. */
    KEEP_OURS,
    /** It is another network, and gets a sheet of its own. */
    AS_NEW
}
