package org.entregent.guide;

/** What can be done to a sheet. */
enum SheetAction {
    /** Say something else on it. */
    WRITE,
    /** Put a former version back. */
    RESTORE,
    /** Hand it to the editors. */
    SUBMIT,
    /** Begin to look at it. */
    REVIEW,
    REQUEST_CHANGES,
    REJECT,
    PUBLISH,
    /** Say that all of it still holds. */
    CONFIRM,
    /** Nobody said so for twelve months. */
    FALL_DUE,
    ARCHIVE,
    /** Begin again with a sheet that was rejected or archived. */
    REOPEN,
    MERGE;

    /** Whether it is for sheets that somebody writes: a chapter's says what the chapter's data say, as long as there is one. */
    boolean isForWrittenSheets() {
        return this == WRITE || this == RESTORE || this == MERGE;
    }

    /** Whether it says nothing to whoever wrote the sheet without words that give a reason. */
    boolean wantsNote() {
        return this == REQUEST_CHANGES || this == REJECT;
    }
}
