package org.entregent.access;

import org.jspecify.annotations.Nullable;

/**
 * One permission in one region.
 *
 * @param role the office or membership that it comes from; null for the public and for partner organisations
 */
record Grant(
        Permission permission,
        int regionId,
        Reach reach,
        @Nullable Role role) {

    static Grant whole(Permission permission, int regionId, @Nullable Role role) {
        return new Grant(permission, regionId, new Reach.WholeRegion(), role);
    }

    boolean isWhole() {
        return reach instanceof Reach.WholeRegion;
    }
}
