package org.entregent.claim;

/** What happens to a claim. */
enum ClaimAction {
    /** The link's button was pressed, and nobody else keeps the sheet. */
    PROVE,
    /** The link's button was pressed, and an editor is to decide all the same: somebody keeps the sheet by now. */
    DEFER,
    ACCEPT,
    REFUSE,
    EXPIRE
}
