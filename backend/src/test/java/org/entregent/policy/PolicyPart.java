package org.entregent.policy;

import static org.entregent.access.Sight.EVERYTHING;
import static org.entregent.policy.PolicySamples.setting;
import static org.entregent.policy.PolicySamples.visits;
import static org.entregent.policy.PolicySamples.withdrawing;

import java.util.List;
import java.util.Map;
import org.entregent.Cast;
import org.entregent.FeaturePart;
import org.entregent.VerbCost;
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

    @Override
    public List<String> references() {
        return List.of("select 'pol_' || region_id || '_' || id from policy_version");
    }

    @Override
    public Map<String, String> selections() {
        return Map.of("PolicyVersion", """
                { id kind number region { code } status startsOn endsOn followsAbove reason recordedAt recordedBy viewerCanWithdraw
                  dues { daysUntilLate daysUntilExpired daysUntilRemoved renewalMonths } visits { mostVisits }
                  substitutes { mostInSixMonths } absences { firstWarning secondWarning } seats { heldDays }
                  withdrawal { reason withdrawnAt withdrawnBy } }
                """);
    }

    /** Three: what was laid down until now, the new version with the commit, the answer. */
    @Override
    public void sayVerbs(VerbCost cost) {
        cost.uncounted(Cast.DIRECTOR_ABROAD, "setPolicy", setting("FR-13", 0, 20, visits(4)));
        var set = cost.first(3).of(Cast.DIRECTOR_ABROAD, "setPolicy", setting("FR-13", 1, 30, visits(3)));
        cost.first(3).of(Cast.DIRECTOR_ABROAD, "withdrawPolicy", withdrawing(set));
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
