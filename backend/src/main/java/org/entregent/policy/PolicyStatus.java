package org.entregent.policy;

/** How a version stands on a day. */
enum PolicyStatus {
    UPCOMING,
    IN_FORCE,
    PAST,
    SUPERSEDED,
    WITHDRAWN
}
