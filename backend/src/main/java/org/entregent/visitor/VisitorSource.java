package org.entregent.visitor;

/** How somebody became a visitor. */
enum VisitorSource {
    /** By a member. */
    INVITED,
    /** By themselves, on the chapter's public card. */
    ASKED,
    /** They stood at the door. */
    WALKED_IN
}
