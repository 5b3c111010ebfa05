package org.entregent.sheetimport;

/** Where new sheets of an import stand at first. */
enum SheetEntry {
    DRAFT,
    SUBMITTED,
    PUBLISHED
}
