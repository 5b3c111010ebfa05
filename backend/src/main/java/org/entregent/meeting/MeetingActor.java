package org.entregent.meeting;

/** In what capacity somebody leads a meeting on. */
enum MeetingActor {
    /** Whoever runs the chapter's meetings: its officers, who accompanies it, and who steers its region. */
    OFFICER,
    /** Whoever steers the region. */
    DIRECTOR,
    SYSTEM
}
