package org.entregent.region;

import static org.entregent.access.Sight.EVERYTHING;

import java.util.List;
import java.util.Map;
import org.entregent.FeaturePart;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What regions bring to the tests of all features. */
final class RegionPart implements FeaturePart {

    @Override
    public List<Sights> sights() {
        return List.of(Sights.of(
                Topic.NETWORK,
                "region",
                "Regions: name, fee",
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                EVERYTHING,
                Sight.of("of the regions granted", "id = any (:any_permission)")));
    }

    @Override
    public List<String> references() {
        return List.of("""
                select 'reg_' || id from region where code in ('FR-13', 'FR-14')
                union all values ('spe_plumber'), ('com_14118'), ('dep_14')""");
    }

    @Override
    public Map<String, List<String>> arguments() {
        return Map.of("code", List.of("\"FR-13\"", "\"FR-14\""));
    }

    @Override
    public Map<String, String> owned() {
        return Map.of("Region", "'reg_' || member.region_id");
    }
}
