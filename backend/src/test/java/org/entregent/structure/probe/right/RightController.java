package org.entregent.structure.probe.right;

import org.jooq.DSLContext;

/** Asks the database itself. */
final class RightController {

    int count(DSLContext database) {
        return database.fetchCount(RightRepository.anything());
    }
}
