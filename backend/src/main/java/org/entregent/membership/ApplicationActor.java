package org.entregent.membership;

/** In what capacity somebody leads an application on. */
enum ApplicationActor {
    /** By the link of their letters. */
    APPLICANT,
    /** Who runs the chapter: its officers, who accompanies it, and who steers its region. */
    OFFICER,
    /** Who keeps the chapter's purse, or steers its region. */
    TREASURER,
    SYSTEM
}
