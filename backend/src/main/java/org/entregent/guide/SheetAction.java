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

    /**
     * Whether it is for sheets that somebody writes. A chapter's says what the chapter's data say and stands in the guide as long as
     * there is one: nobody does more to it than say that it holds.
     */
    boolean isForWrittenSheets() {
        return this != CONFIRM && this != FALL_DUE;
    }

    /** Whether it says nothing to whoever wrote the sheet without words that give a reason. */
    boolean wantsNote() {
        return this == REQUEST_CHANGES || this == REJECT;
    }
}
