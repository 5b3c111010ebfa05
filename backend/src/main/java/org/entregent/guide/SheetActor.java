package org.entregent.guide;

/** In which capacity somebody acts on a sheet. */
enum SheetActor {
    /** Of the region's guide, for a chamber of commerce. */
    EDITOR,
    /** Of the network that the sheet is about. */
    OWNER,
    /** The installation by itself. */
    SYSTEM
}
