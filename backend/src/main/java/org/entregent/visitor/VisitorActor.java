package org.entregent.visitor;

/** In what capacity somebody takes a step. */
enum VisitorActor {
    /** Of the chapter, who invites. */
    MEMBER,
    /** Whoever runs the chapter's meetings. */
    OFFICER,
    /** Whoever holds the link of a visitor's letter, or asks to visit. */
    VISITOR,
    SYSTEM
}
