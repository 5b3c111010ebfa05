package org.entregent.policy;

import static org.entregent.access.Sight.EVERYTHING;

import java.util.List;
import org.entregent.FeaturePart;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What policies bring to the tests of all features. */
final class PolicyPart implements FeaturePart {

    @Override
    public List<Sights> sights() {
        return List.of(
                everybody("policy_version", "Rules that regions decide by, in versions"),
                everybody("policy_withdrawal", "Versions of rules that were taken back before they held"));
    }

    private static Sights everybody(String table, String words) {
        return Sights.of(
                Topic.NETWORK,
                table,
                words,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING);
    }
}
