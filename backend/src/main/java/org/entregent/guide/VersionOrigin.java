package org.entregent.guide;

/** How a version of a sheet came to be. */
enum VersionOrigin {
    EDITOR,
    OWNER,
    SUGGESTION,
    IMPORT,
    CHAPTER,
    RESTORED
}
