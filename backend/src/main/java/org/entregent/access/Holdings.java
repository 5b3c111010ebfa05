package org.entregent.access;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person is today: memberships in force, offices held, networks whose sheets are theirs to keep. Immutable.
 *
 * @param former memberships that sleep or have ended: what was done with them stays theirs to read
 */
record Holdings(
        List<Membership> memberships, List<Membership> former, List<Office> offices, List<OwnedNetwork> networks) {

    static final Holdings NONE = new Holdings(List.of(), List.of(), List.of(), List.of());

    Holdings {
        memberships = List.copyOf(memberships);
        former = List.copyOf(former);
        offices = List.copyOf(offices);
        networks = List.copyOf(networks);
    }

    /** Those of everybody, for whoever is nothing. */
    List<Grant> grants(RegionTree regions) {
        var grants = new ArrayList<Grant>();
        memberships.forEach(membership -> grants.addAll(Rights.of(membership, regions)));
        offices.forEach(office -> grants.addAll(Rights.of(office, regions)));
        networks.forEach(network -> grants.addAll(Rights.of(network, regions)));
        if (grants.isEmpty()) {
            grants.addAll(Rights.ofPublic(regions));
        }
        former.forEach(membership -> grants.addAll(Rights.ofFormer(membership)));
        return grants;
    }
}
