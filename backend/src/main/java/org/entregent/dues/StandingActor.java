package org.entregent.dues;

/** In what capacity somebody leads a membership on. */
enum StandingActor {
    /** Of the chapter, or who steers its region; nobody about themself. */
    OFFICER,
    /** Time. */
    SYSTEM
}
