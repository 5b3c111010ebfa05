package org.entregent.region;

import static org.entregent.access.Sight.EVERYTHING;

import java.util.List;
import java.util.Map;
import org.entregent.Cast;
import org.entregent.FeaturePart;
import org.entregent.VerbCost;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What regions bring to the tests of all features. */
final class RegionPart implements FeaturePart {

    private static final String SPECIALTY = """
            { id code french: name(language: FRENCH) english: name(language: ENGLISH) family retiredOn version viewerCanManage
              mergedInto { code } changes(first: 10) { nodes { action changedBy fields { name former current } } } }
            """;

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

    @Override
    public Map<String, String> selections() {
        return Map.of("Specialty", SPECIALTY, "Region", """
                { id code name parent { code } timeZone currency yearlyFee { minorUnits } promisedRevenue { minorUnits } version
                  viewerCanManage changes(first: 10) { nodes { action changedBy fields { name former current } } } }
                """);
    }

    /**
     * A new region's id is the database's, and whoever changes regions is read anew, like everybody else: that makes six. The settings
     * of a region that was just opened or corrected are read, too: that makes four of what is three elsewhere.
     */
    @Override
    public void sayVerbs(VerbCost cost) {
        cost.uncounted(Cast.ADMIN, "openRegion", RegionSamples.opening("FR-27"));
        var opened = cost.first(6).again(3).of(Cast.ADMIN, "openRegion", RegionSamples.opening("FR-28"));
        cost.first(4).of(Cast.ADMIN, "correctRegion", RegionSamples.correcting(opened));
        var added = cost.first(3).of(Cast.ADMIN, "addSpecialty", SpecialtySamples.adding("clockmaker"));
        var corrected = cost.first(3).of(Cast.ADMIN, "correctSpecialty", SpecialtySamples.correcting(added));
        cost.first(3).of(Cast.ADMIN, "retireSpecialty", SpecialtySamples.retiring(corrected));
    }
}
