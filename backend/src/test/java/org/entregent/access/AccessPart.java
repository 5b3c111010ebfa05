package org.entregent.access;

import static org.entregent.access.Sight.EVERYTHING;
import static org.entregent.access.Sight.NOTHING;

import java.util.List;
import org.entregent.FeaturePart;

/** What grants bring to the tests of all features. */
final class AccessPart implements FeaturePart {

    @Override
    public List<Sights> sights() {
        return List.of(Sights.of(
                Topic.OTHER_SYSTEMS,
                "partner_grant",
                "Grants of partner organisations",
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                EVERYTHING,
                Sight.of("their own", "client_id = :client")));
    }
}
